/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part2 = ###"""
    }]}},"/api/v1/backups":{"post":{"operationId":"createBackup","tags":["service"],"summary":"C\###
    opy everything that must survive, while the service goes on.","requestBody":{"required":true\###
    ,"content":{"application/json":{"schema":{"type":"object","additionalProperties":false,"prop\###
    erties":{"keep":{"type":["integer","null"],"minimum":1,"maximum":1000,"description":"How man\###
    y of the newest backups stay."}}}}}},"responses":{"201":{"description":"Written and on the d\###
    isk.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backup"}}},"head\###
    ers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#\###
    /components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}\###
    },"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unau\###
    thorized"},"403":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/respo\###
    nses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/r\###
    esponses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/componen\###
    ts/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref"\###
    :"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"sec\###
    urity":[{"key":["admin"]}],"x-all-collections":true},"get":{"operationId":"listBackups","tag\###
    s":["service"],"summary":"The backups that are there, newest first.","responses":{"200":{"de\###
    scription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Bac\###
    kups"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-poli\###
    cy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/header\###
    s/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/\###
    responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/co\###
    mponents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{\###
    "$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collecti\###
    ons":true}},"/api/v1/integrity":{"get":{"operationId":"checkIntegrity","tags":["service"],"s\###
    ummary":"Check every guarded row of the database; reads all of it.","responses":{"200":{"des\###
    cription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Inte\###
    grity"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-pol\###
    icy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/heade\###
    rs/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components\###
    /responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/c\###
    omponents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":\###
    {"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collect\###
    ions":true}},"/api/v1/keys":{"get":{"operationId":"listKeys","tags":["keys"],"summary":"List\###
     keys, oldest first, those that have ended included.","parameters":[{"$ref":"#/components/pa\###
    rameters/cursor"},{"$ref":"#/components/parameters/limit"}],"responses":{"200":{"description\###
    ":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyPage"}}},\###
    "headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$re\###
    f":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLim\###
    it"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses\###
    /Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/\###
    responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#\###
    /components/responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collections":true\###
    },"post":{"operationId":"createKey","tags":["keys"],"summary":"Create a key; its text is in \###
    this answer and nowhere else.","requestBody":{"required":true,"content":{"application/json":\###
    {"schema":{"$ref":"#/components/schemas/KeyInput"}}}},"responses":{"201":{"description":"Mad\###
    e.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/NewKey"}}},"header\###
    s":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/c\###
    omponents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},\###
    "400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauth\###
    orized"},"403":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/respons\###
    es/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/res\###
    ponses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components\###
    /responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"\###
    #/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"secur\###
    ity":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/keys/{key}/rotate":{"post":{"op\###
    erationId":"rotateKey","tags":["keys"],"summary":"Create a key in place of another, which go\###
    es on for a while.","parameters":[{"$ref":"#/components/parameters/key"}],"requestBody":{"re\###
    quired":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotati\###
    on"}}}},"responses":{"201":{"description":"Made.","content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/NewKey"}}},"headers":{"x-request-id":{"$ref":"#/components/heade\###
    rs/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit\###
    ":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"\###
    },"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\###
    /Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/respo\###
    nses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/r\###
    esponses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/componen\###
    ts/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref"\###
    :"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"sec\###
    urity":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/keys/{key}":{"delete":{"opera\###
    tionId":"revokeKey","tags":["keys"],"summary":"End a key at once, for good.","parameters":[{\###
    "$ref":"#/components/parameters/key"}],"responses":{"200":{"description":"Ended.","content":\###
    {"application/json":{"schema":{"$ref":"#/components/schemas/Key"}}},"headers":{"x-request-id\###
    ":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers\###
    /RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/\###
    components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429\###
    ":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Pr\###
    oblem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/resp\###
    onses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/f/{token\###
    }":{"post":{"operationId":"sendVote","tags":["feedback"],"summary":"Judge a hit by its token\###
    , without a key and from any page.","security":[],"parameters":[{"$ref":"#/components/parame\###
    ters/token"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/Vote"}}}},"responses":{"200":{"description":"On disk.","headers":{"x-\###
    request-id":{"$ref":"#/components/headers/RequestID"},"access-control-allow-origin":{"descri\###
    ption":"Any page may vote.","schema":{"type":"string"}}},"content":{"application/json":{"sch\###
    ema":{"$ref":"#/components/schemas/VoteReceipt"}}}},"400":{"$ref":"#/components/responses/Pr\###
    oblem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/response\###
    s/Problem"},"409":{"$ref":"#/components/responses/Problem"},"410":{"$ref":"#/components/resp\###
    onses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/\###
    responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/compone\###
    nts/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref\###
    ":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}}},"o\###
    ptions":{"operationId":"allowVote","tags":["feedback"],"summary":"Tell a browser that any pa\###
    ge may vote.","security":[],"parameters":[{"$ref":"#/components/parameters/token"}],"respons\###
    es":{"204":{"description":"It may.","headers":{"x-request-id":{"$ref":"#/components/headers/\###
    RequestID"},"access-control-allow-origin":{"description":"Any page may vote.","schema":{"typ\###
    e":"string"}}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/\###
    responses/Problem"}}}},"/api/v1/collections/{collection}/learning":{"get":{"operationId":"ge\###
    tLearning","tags":["learning"],"summary":"Where the learning of a collection stands.","param\###
    eters":[{"$ref":"#/components/parameters/collection"}],"responses":{"200":{"description":"Th\###
    e outcome.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Learning"}\###
    }},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"\###
    $ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/Rate\###
    Limit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/respon\###
    ses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/componen\###
    ts/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref"\###
    :"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"sec\###
    urity":[{"key":["read"]}]}},"/api/v1/collections/{collection}/learning/rebuild":{"post":{"op\###
    erationId":"rebuildLearning","tags":["learning"],"summary":"Fold the ledger anew and compare\###
     the outcome with what serves.","parameters":[{"$ref":"#/components/parameters/collection"}]\###
    ,"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/component\###
    s/schemas/LearningRebuild"}}}},"responses":{"200":{"description":"The outcome.","content":{"\###
    application/json":{"schema":{"$ref":"#/components/schemas/LearningRebuilt"}}},"headers":{"x-\###
    request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/componen\###
    ts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{\###
    "$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"\###
    },"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Prob\###
    lem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/\###
    Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/respon\###
    ses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compo\###
    nents/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collec\###
    tion}/learning/diff":{"post":{"operationId":"compareLearning","tags":["learning"],"summary":\###
    "How a change would order what was asked lately.","parameters":[{"$ref":"#/components/parame\###
    ters/collection"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/LearningChange"}}}},"responses":{"200":{"description":"The outco\###
    me.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/LearningDifferenc\###
    e"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy"\###
    :{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/R\###
    ateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/res\###
    ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/compo\###
    nents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/c\###
    omponents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":\###
    "#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"5\###
    00":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavaila\###
    ble"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/learning/proposals\###
    ":{"post":{"operationId":"proposeLearning","tags":["learning"],"summary":"Compare a change w\###
    ith what serves, on all feedback so far.","parameters":[{"$ref":"#/components/parameters/col\###
    lection"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#\###
    /components/schemas/Proposal"}}}},"responses":{"202":{"description":"Started; the job's resu\###
    lt holds the proposal, the gate's decision and the evidence.","content":{"application/json":\###
    {"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/compone\###
    nts/headers/RequestID"},"Location":{"description":"The job.","schema":{"type":"string"}},"ra\###
    telimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compo\###
    nents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#\###
    /components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{\###
    "$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"40\###
    9":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"}\###
    ,"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Probl\###
    em"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/res\###
    ponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["a\###
    dmin"]}]}},"/api/v1/collections/{collection}/learning/promote":{"post":{"operationId":"promo\###
    teLearning","tags":["learning"],"summary":"Let a proposed change serve, under watch.","param\###
    eters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"conte\###
    nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Promotion"}}}},"responses":{\###
    "200":{"description":"The outcome.","content":{"application/json":{"schema":{"$ref":"#/compo\###
    nents/schemas/Learning"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID\###
    "},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#\###
    /components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$r\###
    ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"\###
    404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem\###
    "},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Pro\###
    blem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses\###
    /Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/componen\###
    ts/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"ke\###
    y":["admin"]}]}},"/api/v1/collections/{collection}/learning/rollback":{"post":{"operationId"\###
    :"rollbackLearning","tags":["learning"],"summary":"Let what served before the last promotion\###
     serve again.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"\###
    required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Learnin\###
    gRollback"}}}},"responses":{"200":{"description":"The outcome.","content":{"application/json\###
    ":{"schema":{"$ref":"#/components/schemas/Learning"}}},"headers":{"x-request-id":{"$ref":"#/\###
    components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPol\###
    icy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/re\###
    sponses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\###
    onents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/\###
    components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref"\###
    :"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$\###
    ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem\###
    "},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/a\###
    pi/v1/collections/{collection}/learning/trial":{"put":{"operationId":"beginTrial","tags":["l\###
    earning"],"summary":"Give a proposed change traffic beside what serves.","parameters":[{"$re\###
    f":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"applica\###
    tion/json":{"schema":{"$ref":"#/components/schemas/TrialBeginning"}}}},"responses":{"200":{"\###
    description":"The outcome.","content":{"application/json":{"schema":{"$ref":"#/components/sc\###
    hemas/Learning"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"rate\###
    limit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compone\###
    nts/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/c\###
    omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$\###
    ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409"\###
    :{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"\###
    415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Problem\###
    "},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/respo\###
    nses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["adm\###
    in"]}]},"delete":{"operationId":"endTrial","tags":["learning"],"summary":"End the trial or t\###
    he watch.","parameters":[{"$ref":"#/components/parameters/collection"}],"responses":{"200":{\###
    "description":"The outcome.","content":{"application/json":{"schema":{"$ref":"#/components/s\###
    chemas/Learning"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"rat\###
    elimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compon\###
    ents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/\###
    components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"\###
    $ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequest\###
    s"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Un\###
    available"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/learning/rel\###
    eases":{"get":{"operationId":"listReleases","tags":["learning"],"summary":"The steps of rele\###
    ases, newest first.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/\###
    components/parameters/limit"}],"responses":{"200":{"description":"The outcome.","content":{"\###
    application/json":{"schema":{"$ref":"#/components/schemas/Releases"}}},"headers":{"x-request\###
    -id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/head\###
    ers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":\###
    "#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\###
    :{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"\###
    429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses\###
    /Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}\###
    ]}},"/api/v1/collections/{collection}/retractions":{"post":{"operationId":"retract","tags":[\###
    "learning"],"summary":"Take an event, an actor's events or a period's out of all that was le\###
    arned.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"require\###
    d":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Retraction"}}}\###
    },"responses":{"200":{"description":"The outcome.","content":{"application/json":{"schema":{\###
    "$ref":"#/components/schemas/RetractionReceipt"}}},"headers":{"x-request-id":{"$ref":"#/comp\###
    onents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"\###
    },"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/respon\###
    ses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\###
    ts/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/comp\###
    onents/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/\###
    components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref"\###
    :"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"\###
    503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v\###
    1/collections/{collection}/actors/{actor}":{"delete":{"operationId":"eraseActor","tags":["le\###
    arning"],"summary":"Delete what an actor sent and asked, for good, and learn anew from the r\###
    est.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/para\###
    meters/actor"}],"responses":{"200":{"description":"The outcome.","content":{"application/jso\###
    n":{"schema":{"$ref":"#/components/schemas/Erasure"}}},"headers":{"x-request-id":{"$ref":"#/\###
    components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPol\###
    icy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/re\###
    sponses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/comp\###
    onents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/\###
    components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503"\###
    :{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}}},"component\###
    s":{"schemas":{"Problem":{"type":"object","properties":{"type":{"type":"string","description\###
    ":"The kind of problem, a URN."},"title":{"type":"string","description":"The same for all pr\###
    oblems of the kind."},"status":{"type":"integer"},"detail":{"type":"string","description":"W\###
    hat happened and what to do."},"instance":{"type":"string","description":"The address."},"er\###
    rors":{"type":"array","items":{"$ref":"#/components/schemas/FieldError"}},"request_id":{"typ\###
    e":"string","description":"Also in x-request-id."}},"description":"RFC 9457.","required":["t\###
    ype","title","status","detail"]},"FieldError":{"type":"object","properties":{"pointer":{"typ\###
    e":"string","description":"The field, RFC 6901."},"detail":{"type":"string"}},"required":["d\###
    etail"]},"Vector":{"description":"A vector: numbers, or base64 of its little-endian float32 \###
    bytes.","oneOf":[{"type":"array","items":{"type":"number"},"minItems":1,"maxItems":8192},{"t\###
    ype":"string","contentEncoding":"base64"}]},"Filter":{"type":"object","description":"Which c\###
    hunks may be hits: must, should, must_not of conditions on the payload.","additionalProperti\###
    es":false,"properties":{"must":{},"should":{},"must_not":{},"min_should":{}}},"Settings":{"t\###
    ype":"object","properties":{"learning":{"type":"string","enum":["balanced","cautious","off"]\###
    ,"description":"How far feedback may move hits."},"exploration_rate":{"type":"number","minim\###
    um":0,"maximum":0.2,"default":0.02,"description":"The probability that a logged search swaps\###
     two nearly tied neighbours, once ranking has learned from 200 events."},"tuning":{"$ref":"#\###
    /components/schemas/Tuning","readOnly":true},"demote_stale":{"type":"boolean","description":\###
    "Whether findings may lower the rank of stale chunks."},"log_query_text":{"type":"boolean","\###
    description":"Whether the text of queries is kept."},"staleness":{"type":"object","descripti\###
    on":"How stale documents are treated.","properties":{"newest_first":{"type":"boolean","descr\###
    iption":"Whether the newest of near-duplicate versions stands first."},"demotion_bound":{"ty\###
    pe":"number","minimum":0,"maximum":0.5,"description":"The most that a finding takes off a sc\###
    ore, in the scale of similarities."},"hide_confirmed":{"type":"boolean","description":"Wheth\###
    er chunks that a person confirmed as stale are hidden."},"hide_verdicts":{"type":"array","it\###
    ems":{"type":"string","enum":["superseded","contradicted","changed_at_source","gone_at_sourc\###
    e","expired"]},"description":"Verdicts of open findings that hide their chunks without confi\###
    rmation; none by default."}},"additionalProperties":false}},"additionalProperties":false},"S\###
    ettingsChange":{"type":"object","properties":{"learning":{"type":["string","null"],"enum":["\###
    balanced","cautious","off",null],"description":"How far feedback may move hits."},"demote_st\###
    ale":{"type":["boolean","null"],"description":"Whether findings may lower the rank of stale \###
    chunks."},"log_query_text":{"type":["boolean","null"],"description":"Whether the text of que\###
    ries is kept."},"staleness":{"type":["object","null"],"description":"How stale documents are\###
     treated.","properties":{"newest_first":{"type":["boolean","null"],"description":"Whether th\###
    e newest of near-duplicate versions stands first."},"demotion_bound":{"type":["number","null\###
    "],"minimum":0,"maximum":0.5,"description":"The most that a finding takes off a score, in th\###
    e scale of similarities."},"hide_confirmed":{"type":["boolean","null"],"description":"Whethe\###
    r chunks that a person confirmed as stale are hidden."},"hide_verdicts":{"type":["array","nu\###
    ll"],"items":{"type":"string","enum":["superseded","contradicted","changed_at_source","gone_\###
    at_source","expired"]},"description":"Verdicts of open findings that hide their chunks witho\###
    ut confirmation; none by default."}},"additionalProperties":false},"exploration_rate":{"type\###
    ":["number","null"],"minimum":0,"maximum":0.2,"default":0.02,"description":"The probability \###
    that a logged search swaps two nearly tied neighbours, once ranking has learned from 200 eve\###
    nts."}},"additionalProperties":false},"Freshness":{"type":"object","properties":{"verdict":{\###
    "type":"string","enum":["current","suspected","superseded","contradicted","changed_at_source\###
    ","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,"maximum":1},"findi\###
    ng_id":{"type":["string","null"]}},"required":["verdict","confidence","finding_id"]},"Collec\###
    tionDefinition":{"type":"object","properties":{"dimension":{"type":["integer","null"],"minim\###
    um":1,"maximum":8192,"description":"Components of a vector; may be left out with the built-i\###
    n embedder."},"metric":{"type":["string","null"],"enum":["cosine","dot","euclidean",null],"d\###
    efault":"cosine"},"embedder":{"type":["string","null"],"minLength":1,"maxLength":64,"default\###
    ":"none","description":"builtin, none, or a configured name."},"index":{"type":["object","nu\###
    ll"],"properties":{"kind":{"type":["string","null"],"enum":["auto","flat","ivf",null],"defau\###
    lt":"auto"}},"additionalProperties":false},"settings":{"anyOf":[{"$ref":"#/components/schema\###
    s/SettingsChange"},{"type":"null"}]}},"additionalProperties":false},"CollectionUpdate":{"typ\###
    e":"object","properties":{"settings":{"$ref":"#/components/schemas/SettingsChange"}},"requir\###
    ed":["settings"],"additionalProperties":false},"Collection":{"type":"object","properties":{"\###
    name":{"type":"string"},"dimension":{"type":"integer"},"metric":{"type":"string"},"embedder"\###
    :{"type":"string"},"index":{"type":"object","properties":{"kind":{"type":"string"}},"require\###
    d":["kind"]},"settings":{"$ref":"#/components/schemas/Settings"},"created_at":{"type":"strin\###
    g","format":"date-time","description":"RFC 3339."},"generation":{"type":"integer","descripti\###
    on":"The index generation that serves; 0 before the first."},"space":{"type":"integer","desc\###
    ription":"The embedding space, counted from 1."},"counts":{"type":"object","properties":{"do\###
    cuments":{"type":"integer","minimum":0},"chunks":{"type":"integer","minimum":0},"retrievals"\###
    :{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0}},"required":["docume\###
    nts","chunks","retrievals","events"]},"health":{"type":"object","properties":{"status":{"typ\###
    e":"string","enum":["ok","degraded"]},"notices":{"type":"array","items":{"type":"string"}}},\###
    "required":["status","notices"]}},"required":["name","dimension","metric","embedder","index"\###
    ,"settings","created_at","generation","space","counts","health"]},"CollectionList":{"type":"\###
    object","properties":{"collections":{"type":"array","items":{"$ref":"#/components/schemas/Co\###
    llection"}}},"required":["collections"]},"ChunkInput":{"type":"object","properties":{"id":{"\###
    type":"string","minLength":1,"maxLength":512},"text":{"type":["string","null"]},"heading_pat\###
    h":{"type":["array","null"],"items":{"type":"string"},"maxItems":16,"description":"The headi\###
    ngs above, outermost first."},"embedding":{"anyOf":[{"$ref":"#/components/schemas/Vector"},{\###
    "type":"null"}]},"metadata":{"type":["object","null"],"description":"The caller's own payloa\###
    d; filters can read it.","additionalProperties":true}},"required":["id"],"additionalProperti\###
    es":false},"DocumentInput":{"type":"object","properties":{"id":{"type":"string","minLength":\###
    1,"maxLength":512},"text":{"type":["string","null"],"description":"Cut and embedded here. Be\###
    side chunks, which are then the caller's own cutting of it, it is checked and not kept."},"s\###
    ource_uri":{"type":["string","null"],"description":"Where it comes from; documents that shar\###
    e it are versions of one source."},"version":{"type":["string","null"]},"published_at":{"typ\###
    e":["string","null"],"format":"date-time","description":"RFC 3339."},"expires_at":{"type":["\###
    string","null"],"format":"date-time","description":"RFC 3339."},"metadata":{"type":["object"\###
    ,"null"],"description":"The caller's own payload; filters can read it.","additionalPropertie\###
    s":true},"chunks":{"type":["array","null"],"items":{"$ref":"#/components/schemas/ChunkInput"\###
    }}},"description":"Either text or chunks.","required":["id"],"additionalProperties":false},"\###
    DocumentWrite":{"type":"object","properties":{"documents":{"type":"array","items":{"$ref":"#\###
    /components/schemas/DocumentInput"},"minItems":1,"maxItems":1000}},"required":["documents"],\###
    "additionalProperties":false},"DocumentResults":{"type":"object","properties":{"results":{"t\###
    ype":"array","items":{"type":"object","properties":{"id":{"type":"string"},"line":{"type":"i\###
    nteger","description":"Of a stream, from 1."},"status":{"type":"string","enum":["created","r\###
    eplaced","unchanged","failed"]},"chunks":{"type":"integer"},"embedded":{"type":"integer","de\###
    scription":"Chunks that had to be embedded."},"problem":{"$ref":"#/components/schemas/Proble\###
    m"}},"required":["status"]}},"created":{"type":"integer"},"replaced":{"type":"integer"},"unc\###
    hanged":{"type":"integer"},"failed":{"type":"integer"}},"required":["results"]},"DocumentRec\###
    ord":{"type":"object","properties":{"id":{"type":"string"},"source_uri":{"type":["string","n\###
    ull"]},"version":{"type":["string","null"]},"published_at":{"type":["string","null"],"format\###
    ":"date-time","description":"RFC 3339."},"expires_at":{"type":["string","null"],"format":"da\###
    te-time","description":"RFC 3339."},"metadata":{"type":"object","description":"The caller's \###
    own payload; filters can read it.","additionalProperties":true},"fingerprint":{"type":"strin\###
    g"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339."},"updated_a\###
    t":{"type":"string","format":"date-time","description":"RFC 3339."}},"required":["id","metad\###
    ata","fingerprint","created_at","updated_at"]},"Chunk":{"type":"object","properties":{"id":{\###
    "type":"string"},"document_id":{"type":"string"},"ordinal":{"type":"integer"},"text":{"type"\###
    :["string","null"]},"heading_path":{"type":"array","items":{"type":"string"}},"metadata":{"t\###
    ype":"object","description":"The caller's own payload; filters can read it.","additionalProp\###
    erties":true},"fingerprint":{"type":"string"}},"required":["id","document_id","ordinal","tex\###
    t","heading_path","metadata","fingerprint"]},"Document":{"allOf":[{"$ref":"#/components/sche\###
    mas/DocumentRecord"},{"type":"object","properties":{"chunks":{"type":"array","items":{"$ref"\###
    :"#/components/schemas/Chunk"}}},"required":["chunks"]}]},"DocumentPage":{"type":"object","p\###
    roperties":{"documents":{"type":"array","items":{"$ref":"#/components/schemas/DocumentRecord\###
    "}},"next_cursor":{"type":["string","null"]}},"required":["documents","next_cursor"]},"Searc\###
    h":{"type":"object","properties":{"query":{"type":["string","null"],"minLength":1,"descripti\###
    on":"The question in words."},"embedding":{"anyOf":[{"$ref":"#/components/schemas/Vector"},{\###
    "type":"null"}]},"limit":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":10}\###
    ,"mode":{"type":["string","null"],"enum":["dense","lexical","hybrid",null],"default":"dense"\###
    },"filter":{"anyOf":[{"$ref":"#/components/schemas/Filter"},{"type":"null"}]},"min_score":{"\###
    type":["number","null"]},"recall_target":{"type":["number","null"],"minimum":0.01,"maximum":\###
    1,"default":0.95,"description":"The share of true neighbours to find."},"rerank":{"type":["b\###
    oolean","null"],"default":true,"description":"Whether what was learned may move hits."},"exp\###
    lain":{"type":["boolean","null"],"default":false},"log":{"type":["boolean","null"],"default"\###
    :true,"description":"A search that is not logged has no query id, does not explore and teach\###
    es nothing."},"query_id":{"type":["string","null"],"minLength":1,"maxLength":100,"descriptio\###
    n":"The client's own id."},"session_id":{"type":["string","null"],"minLength":1,"maxLength":\###
    512},"actor":{"type":["string","null"],"minLength":1,"maxLength":512}},"description":"A quer\###
    y, an embedding or both.","additionalProperties":false},"SearchBatch":{"type":"object","prop\###
    erties":{"searches":{"type":"array","items":{"$ref":"#/components/schemas/Search"},"minItems\###
    ":1,"maxItems":100}},"required":["searches"],"additionalProperties":false},"Explanation":{"t\###
    ype":"object","properties":{"summary":{"type":"string"},"past_queries":{"type":"array","item\###
    s":{"type":"object","properties":{"query_id":{"type":"string"},"similarity":{"type":"number"\###
    },"helped":{"type":"number"},"failed":{"type":"number"}},"required":["query_id","similarity"\###
    ,"helped","failed"]}},"actors":{"type":"integer"},"trust":{"type":"number"},"figures":{"type\###
    ":"object","additionalProperties":{"type":"number"}}},"required":["summary","past_queries","\###
    actors","trust","figures"]},"Hit":{"type":"object","properties":{"chunk_id":{"type":"string"\###
    },"document_id":{"type":"string"},"rank":{"type":"integer","minimum":1},"score":{"type":"num\###
    ber"},"similarity":{"type":"number"},"text":{"type":["string","null"]},"heading_path":{"type\###
    ":"array","items":{"type":"string"}},"metadata":{"type":"object","description":"The caller's\###
     own payload; filters can read it.","additionalProperties":true},"source_uri":{"type":["stri\###
    ng","null"]},"freshness":{"$ref":"#/components/schemas/Freshness"},"adjustment":{"type":"obj\###
    ect","properties":{"value":{"type":"number","description":"What learning added to the score.\###
    "},"rank_before":{"type":"integer","minimum":1,"description":"The place without learning."},\###
    "evidence":{"type":"integer","description":"Events behind it."},"propensity":{"type":"number\###
    ","exclusiveMinimum":0,"maximum":1,"description":"The probability that the hit was shown at \###
    this place; with explain alone."},"explanation":{"$ref":"#/components/schemas/Explanation"}}\###
    ,"required":["value","rank_before","evidence"]},"feedback_token":{"type":"string","descripti\###
    on":"Lets whoever holds it judge this hit at /api/v1/f/{token}; absent if the search was not\###
     logged."}},"required":["chunk_id","document_id","rank","score","similarity","text","metadat\###
    a","source_uri","freshness","adjustment"]},"Warning":{"type":"object","properties":{"kind":{\###
    "type":"string","enum":["similar_failure"]},"failure_id":{"type":"string"},"similarity":{"ty\###
    pe":"number"},"label":{"type":["string","null"]},"state":{"type":"string"},"known_good":{"ty\###
    pe":"array","items":{"type":"string"}},"known_bad":{"type":"array","items":{"type":"string"}\###
    },"correction":{"type":["string","null"]}},"required":["kind","failure_id","similarity","lab\###
    el","state","known_good","known_bad","correction"]},"SearchAnswer":{"type":"object","propert\###
    ies":{"query_id":{"type":"string","description":"Send it back with feedback; absent if the s\###
    earch was not logged."},"generation":{"type":"integer"},"policy":{"type":"string"},"hits":{"\###
    type":"array","items":{"$ref":"#/components/schemas/Hit"}},"warnings":{"type":"array","items\###
    ":{"$ref":"#/components/schemas/Warning"}},"approximate":{"type":"object","properties":{"lis\###
    ts_probed":{"type":"integer"},"exact":{"type":"boolean"}},"required":["lists_probed","exact"\###
    ]},"notices":{"type":"array","items":{"type":"string"}}},"required":["generation","policy","\###
    hits","warnings","approximate"]},"SearchAnswers":{"type":"object","properties":{"results":{"\###
    type":"array","items":{"$ref":"#/components/schemas/SearchAnswer"}}},"required":["results"]}\###
    ,"FeedbackEvent":{"type":"object","properties":{"id":{"type":["string","null"],"minLength":1\###
    ,"maxLength":512,"description":"Makes retries safe."},"query_id":{"type":"string","minLength\###

    """###
}
