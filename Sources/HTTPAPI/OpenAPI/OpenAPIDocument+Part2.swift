/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part2 = ###"""
    it":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Proble\###
    m"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respons\###
    es/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/res\###
    ponses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components\###
    /responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"\###
    #/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"secur\###
    ity":[{"key":["read"]}]}},"/api/v1/collections/{collection}/staleness/sync":{"post":{"operat\###
    ionId":"noteSources","tags":["staleness"],"summary":"Note how the sources of documents stand\###
    ; chunks stay.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{\###
    "required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Source\###
    Sightings"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"sch\###
    ema":{"$ref":"#/components/schemas/SourceSightingResults"}}},"headers":{"x-request-id":{"$re\###
    f":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLi\###
    mitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/compone\###
    nts/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\###
    #/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$re\###
    f":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{\###
    "$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyReques\###
    ts"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/U\###
    navailable"}},"security":[{"key":["write"]}]}},"/api/v1/collections/{collection}/failures/ga\###
    ps":{"get":{"operationId":"listCoverageGaps","tags":["failures"],"summary":"List questions t\###
    hat the corpus does not answer, those with most failures first.","parameters":[{"$ref":"#/co\###
    mponents/parameters/collection"},{"$ref":"#/components/parameters/limit"}],"responses":{"200\###
    ":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schem\###
    as/CoverageGaps"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"rat\###
    elimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compon\###
    ents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/\###
    components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"\###
    $ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequest\###
    s"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Un\###
    available"}},"security":[{"key":["read"]}]}},"/api/v1/backups":{"post":{"operationId":"creat\###
    eBackup","tags":["service"],"summary":"Copy everything that must survive, while the service \###
    goes on.","requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"ob\###
    ject","additionalProperties":false,"properties":{"keep":{"type":["integer","null"],"minimum"\###
    :1,"maximum":1000,"description":"How many of the newest backups stay."}}}}}},"responses":{"2\###
    01":{"description":"Written and on the disk.","content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/Backup"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/R\###
    equestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"\###
    $ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"4\###
    01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Pro\###
    blem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses\###
    /Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/respo\###
    nses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/comp\###
    onents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref"\###
    :"#/components/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true}\###
    ,"get":{"operationId":"listBackups","tags":["service"],"summary":"The backups that are there\###
    , newest first.","responses":{"200":{"description":"Done.","content":{"application/json":{"s\###
    chema":{"$ref":"#/components/schemas/Backups"}}},"headers":{"x-request-id":{"$ref":"#/compon\###
    ents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},\###
    "ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/response\###
    s/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\###
    /responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"\###
    #/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"secur\###
    ity":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/integrity":{"get":{"operationId\###
    ":"checkIntegrity","tags":["service"],"summary":"Check every guarded row of the database; re\###
    ads all of it.","responses":{"200":{"description":"Done.","content":{"application/json":{"sc\###
    hema":{"$ref":"#/components/schemas/Integrity"}}},"headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"}\###
    ,"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/respons\###
    es/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\###
    s/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":\###
    "#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"secu\###
    rity":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/keys":{"get":{"operationId":"l\###
    istKeys","tags":["keys"],"summary":"List keys, oldest first, those that have ended included.\###
    ","parameters":[{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/l\###
    imit"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/KeyPage"}}},"headers":{"x-request-id":{"$ref":"#/components/head\###
    ers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimi\###
    t":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem\###
    "},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\###
    s/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compone\###
    nts/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"k\###
    ey":["admin"]}],"x-all-collections":true},"post":{"operationId":"createKey","tags":["keys"],\###
    "summary":"Create a key; its text is in this answer and nowhere else.","requestBody":{"requi\###
    red":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyInput"}}}\###
    },"responses":{"201":{"description":"Made.","content":{"application/json":{"schema":{"$ref":\###
    "#/components/schemas/NewKey"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Req\###
    uestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$r\###
    ef":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401\###
    ":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Probl\###
    em"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/P\###
    roblem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/respons\###
    es/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compon\###
    ents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"\###
    #/components/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true}},\###
    "/api/v1/keys/{key}/rotate":{"post":{"operationId":"rotateKey","tags":["keys"],"summary":"Cr\###
    eate a key in place of another, which goes on for a while.","parameters":[{"$ref":"#/compone\###
    nts/parameters/key"}],"requestBody":{"required":true,"content":{"application/json":{"schema"\###
    :{"$ref":"#/components/schemas/KeyRotation"}}}},"responses":{"201":{"description":"Made.","c\###
    ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/NewKey"}}},"headers":{"x\###
    -request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/compone\###
    nts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":\###
    {"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized\###
    "},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Pro\###
    blem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses\###
    /Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/respo\###
    nses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/comp\###
    onents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref"\###
    :"#/components/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true}\###
    },"/api/v1/keys/{key}":{"delete":{"operationId":"revokeKey","tags":["keys"],"summary":"End a\###
     key at once, for good.","parameters":[{"$ref":"#/components/parameters/key"}],"responses":{\###
    "200":{"description":"Ended.","content":{"application/json":{"schema":{"$ref":"#/components/\###
    schemas/Key"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelim\###
    it-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components\###
    /headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/comp\###
    onents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref\###
    ":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},\###
    "500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavai\###
    lable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["admin"]}],"x-a\###
    ll-collections":true}},"/api/v1/f/{token}":{"post":{"operationId":"sendVote","tags":["feedba\###
    ck"],"summary":"Judge a hit by its token, without a key and from any page.","security":[],"p\###
    arameters":[{"$ref":"#/components/parameters/token"}],"requestBody":{"required":true,"conten\###
    t":{"application/json":{"schema":{"$ref":"#/components/schemas/Vote"}}}},"responses":{"200":\###
    {"description":"On disk.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"\###
    },"access-control-allow-origin":{"description":"Any page may vote.","schema":{"type":"string\###
    "}}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/VoteReceipt"}}}},\###
    "400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Proble\###
    m"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Pr\###
    oblem"},"410":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/response\###
    s/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/resp\###
    onses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/com\###
    ponents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref\###
    ":"#/components/responses/Problem"}}},"options":{"operationId":"allowVote","tags":["feedback\###
    "],"summary":"Tell a browser that any page may vote.","security":[],"parameters":[{"$ref":"#\###
    /components/parameters/token"}],"responses":{"204":{"description":"It may.","headers":{"x-re\###
    quest-id":{"$ref":"#/components/headers/RequestID"},"access-control-allow-origin":{"descript\###
    ion":"Any page may vote.","schema":{"type":"string"}}}},"400":{"$ref":"#/components/response\###
    s/Problem"},"404":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collect\###
    ion}/learning":{"get":{"operationId":"getLearning","tags":["learning"],"summary":"Where the \###
    learning of a collection stands.","parameters":[{"$ref":"#/components/parameters/collection"\###
    }],"responses":{"200":{"description":"The outcome.","content":{"application/json":{"schema":\###
    {"$ref":"#/components/schemas/Learning"}}},"headers":{"x-request-id":{"$ref":"#/components/h\###
    eaders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratel\###
    imit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Prob\###
    lem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\###
    nses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/r\###
    esponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/\###
    components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{co\###
    llection}/learning/rebuild":{"post":{"operationId":"rebuildLearning","tags":["learning"],"su\###
    mmary":"Fold the ledger anew and compare the outcome with what serves.","parameters":[{"$ref\###
    ":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"applicat\###
    ion/json":{"schema":{"$ref":"#/components/schemas/LearningRebuild"}}}},"responses":{"200":{"\###
    description":"The outcome.","content":{"application/json":{"schema":{"$ref":"#/components/sc\###
    hemas/LearningRebuilt"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"\###
    },"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/\###
    components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$re\###
    f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"4\###
    04":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"\###
    },"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Prob\###
    lem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/re\###
    sponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["\###
    admin"]}]}},"/api/v1/collections/{collection}/learning/diff":{"post":{"operationId":"compare\###
    Learning","tags":["learning"],"summary":"How a change would order what was asked lately.","p\###
    arameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"c\###
    ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/LearningChange"}}}},"res\###
    ponses":{"200":{"description":"The outcome.","content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/LearningDifference"}}},"headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ra\###
    telimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/P\###
    roblem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\###
    sponses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/component\###
    s/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/compo\###
    nents/responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/c\###
    omponents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":\###
    {"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/col\###
    lections/{collection}/learning/proposals":{"post":{"operationId":"proposeLearning","tags":["\###
    learning"],"summary":"Compare a change with what serves, on all feedback so far.","parameter\###
    s":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":\###
    {"application/json":{"schema":{"$ref":"#/components/schemas/Proposal"}}}},"responses":{"202"\###
    :{"description":"Started; the job's result holds the proposal, the gate's decision and the e\###
    vidence.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"hea\###
    ders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"Location":{"description":"T\###
    he job.","schema":{"type":"string"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLi\###
    mitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/compone\###
    nts/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"\###
    #/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$re\###
    f":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{\###
    "$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"42\###
    2":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRe\###
    quests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respons\###
    es/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/learnin\###
    g/promote":{"post":{"operationId":"promoteLearning","tags":["learning"],"summary":"Let a pro\###
    posed change serve, under watch.","parameters":[{"$ref":"#/components/parameters/collection"\###
    }],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compone\###
    nts/schemas/Promotion"}}}},"responses":{"200":{"description":"The outcome.","content":{"appl\###
    ication/json":{"schema":{"$ref":"#/components/schemas/Learning"}}},"headers":{"x-request-id"\###
    :{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/\###
    RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/c\###
    omponents/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\###
    ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408"\###
    :{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"\###
    413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem\###
    "},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/Too\###
    ManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/r\###
    esponses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/l\###
    earning/rollback":{"post":{"operationId":"rollbackLearning","tags":["learning"],"summary":"L\###
    et what served before the last promotion serve again.","parameters":[{"$ref":"#/components/p\###
    arameters/collection"}],"requestBody":{"required":true,"content":{"application/json":{"schem\###
    a":{"$ref":"#/components/schemas/LearningRollback"}}}},"responses":{"200":{"description":"Th\###
    e outcome.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Learning"}\###
    }},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"\###
    $ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/Rate\###
    Limit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/respon\###
    ses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/componen\###
    ts/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/comp\###
    onents/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/\###
    components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500"\###
    :{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable\###
    "}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/learning/trial":{"put\###
    ":{"operationId":"beginTrial","tags":["learning"],"summary":"Give a proposed change traffic \###
    beside what serves.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBo\###
    dy":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/T\###
    rialBeginning"}}}},"responses":{"200":{"description":"The outcome.","content":{"application/\###
    json":{"schema":{"$ref":"#/components/schemas/Learning"}}},"headers":{"x-request-id":{"$ref"\###
    :"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimi\###
    tPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/component\###
    s/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\###
    components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref"\###
    :"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$\###
    ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422"\###
    :{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequ\###
    ests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses\###
    /Unavailable"}},"security":[{"key":["admin"]}]},"delete":{"operationId":"endTrial","tags":["\###
    learning"],"summary":"End the trial or the watch.","parameters":[{"$ref":"#/components/param\###
    eters/collection"}],"responses":{"200":{"description":"The outcome.","content":{"application\###
    /json":{"schema":{"$ref":"#/components/schemas/Learning"}}},"headers":{"x-request-id":{"$ref\###
    ":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLim\###
    itPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/componen\###
    ts/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\###
    /components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref\###
    ":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},\###
    "503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/\###
    v1/collections/{collection}/learning/releases":{"get":{"operationId":"listReleases","tags":[\###
    "learning"],"summary":"The steps of releases, newest first.","parameters":[{"$ref":"#/compon\###
    ents/parameters/collection"},{"$ref":"#/components/parameters/limit"}],"responses":{"200":{"\###
    description":"The outcome.","content":{"application/json":{"schema":{"$ref":"#/components/sc\###
    hemas/Releases"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"rate\###
    limit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compone\###
    nts/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/c\###
    omponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$\###
    ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests\###
    "},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Una\###
    vailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection}/retractions":{\###
    "post":{"operationId":"retract","tags":["learning"],"summary":"Take an event, an actor's eve\###
    nts or a period's out of all that was learned.","parameters":[{"$ref":"#/components/paramete\###
    rs/collection"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$r\###
    ef":"#/components/schemas/Retraction"}}}},"responses":{"200":{"description":"The outcome.","\###
    content":{"application/json":{"schema":{"$ref":"#/components/schemas/RetractionReceipt"}}},"\###
    headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref\###
    ":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimi\###
    t"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/\###
    Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/r\###
    esponses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/componen\###
    ts/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/comp\###
    onents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$\###
    ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},\###
    "security":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/actors/{actor}":{"delete"\###
    :{"operationId":"eraseActor","tags":["learning"],"summary":"Delete what an actor sent and as\###
    ked, for good, and learn anew from the rest.","parameters":[{"$ref":"#/components/parameters\###
    /collection"},{"$ref":"#/components/parameters/actor"}],"responses":{"200":{"description":"T\###
    he outcome.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Erasure"}\###
    }},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"\###
    $ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/Rate\###
    Limit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/respon\###
    ses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/componen\###
    ts/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref"\###
    :"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"sec\###
    urity":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/decisions":{"post":{"operatio\###
    nId":"makeDecision","tags":["decisions"],"summary":"Pin, ban or forgive a chunk for question\###
    s like one.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"re\###
    quired":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionI\###
    nput"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":\###
    {"$ref":"#/components/schemas/Decision"}}},"headers":{"x-request-id":{"$ref":"#/components/h\###
    eaders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratel\###
    imit":{"$ref":"#/components/headers/RateLimit"}}},"201":{"description":"Made.","content":{"a\###
    pplication/json":{"schema":{"$ref":"#/components/schemas/Decision"}}},"headers":{"x-request-\###
    id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/heade\###
    rs/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"\###
    #/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\###
    {"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"4\###
    08":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"\###
    },"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Prob\###
    lem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/re\###
    sponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"422":{"$ref":"#/compo\###
    nents/responses/Problem"}},"security":[{"key":["write"]}]},"get":{"operationId":"listDecisio\###
    ns","tags":["decisions"],"summary":"List decisions, latest first.","parameters":[{"$ref":"#/\###
    components/parameters/collection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/comp\###
    onents/parameters/limit"},{"name":"chunk_id","in":"query","description":"Only those about th\###
    is chunk.","schema":{"type":"string"}},{"name":"state","in":"query","schema":{"type":"string\###
    ","enum":["active","released","replaced"]}}],"responses":{"200":{"description":"Done.","cont\###
    ent":{"application/json":{"schema":{"$ref":"#/components/schemas/DecisionPage"}}},"headers":\###
    {"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/comp\###
    onents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"40\###
    0":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthori\###
    zed"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/\###
    Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/component\###
    s/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key\###
    ":["read"]}]}},"/api/v1/collections/{collection}/decisions/{decision}":{"get":{"operationId"\###
    :"getDecision","tags":["decisions"],"summary":"Show a decision and its history.","parameters\###
    ":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/decision"}\###
    ],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":\###
    "#/components/schemas/Decision"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/R\###
    equestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"\###
    $ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"4\###
    01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Pro\###
    blem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses\###
    /TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/componen\###
    ts/responses/Unavailable"}},"security":[{"key":["read"]}]},"patch":{"operationId":"updateDec\###
    ision","tags":["decisions"],"summary":"Take a decision back, or put it in force again.","par\###
    ameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/dec\###
    ision"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/c\###
    omponents/schemas/DecisionUpdate"}}}},"responses":{"200":{"description":"Done.","content":{"\###
    application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}},"headers":{"x-request\###
    -id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/head\###
    ers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":\###
    "#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\###
    :{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"\###
    408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem\###
    "},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Pro\###
    blem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/r\###
    esponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":[\###
    "write"]}]}},"/api/v1/collections/{collection}/signals":{"get":{"operationId":"listSignals",\###
    "tags":["feedback"],"summary":"What behaviour weighs, and why.","parameters":[{"$ref":"#/com\###
    ponents/parameters/collection"}],"responses":{"200":{"description":"Done.","content":{"appli\###
    cation/json":{"schema":{"$ref":"#/components/schemas/Signals"}}},"headers":{"x-request-id":{\###
    "$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/Ra\###
    teLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/com\###
    ponents/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$re\###
    f":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{\###
    "$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Probl\###
    em"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/\###
    api/v1/collections/{collection}/judgments":{"get":{"operationId":"listJudgments","tags":["fe\###
    edback"],"summary":"Retrievals with what people stated about their hits, as judgements to me\###
    asure by.","parameters":[{"$ref":"#/components/parameters/collection"},{"name":"limit","in":\###
    "query","schema":{"type":"integer","minimum":1,"maximum":1000,"default":100}},{"name":"depth\###
    ","in":"query","description":"Hits asked for now.","schema":{"type":"integer","minimum":1,"m\###
    aximum":100,"default":10}}],"responses":{"200":{"description":"Done.","content":{"applicatio\###
    n/json":{"schema":{"$ref":"#/components/schemas/JudgedRetrievals"}}},"headers":{"x-request-i\###
    d":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/header\###
    s/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#\###
    /components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\###
    "$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"42\###
    9":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/P\###
    roblem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}\###
    }},"components":{"schemas":{"Problem":{"type":"object","properties":{"type":{"type":"string"\###
    ,"description":"The kind of problem, a URN."},"title":{"type":"string","description":"The sa\###
    me for all problems of the kind."},"status":{"type":"integer"},"detail":{"type":"string","de\###
    scription":"What happened and what to do."},"instance":{"type":"string","description":"The a\###
    ddress."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/FieldError"}},"requ\###
    est_id":{"type":"string","description":"Also in x-request-id."}},"description":"RFC 9457.","\###
    required":["type","title","status","detail"]},"FieldError":{"type":"object","properties":{"p\###
    ointer":{"type":"string","description":"The field, RFC 6901."},"detail":{"type":"string"}},"\###
    required":["detail"]},"Vector":{"description":"A vector: numbers, or base64 of its little-en\###
    dian float32 bytes.","oneOf":[{"type":"array","items":{"type":"number"},"minItems":1,"maxIte\###
    ms":8192},{"type":"string","contentEncoding":"base64"}]},"Filter":{"type":"object","descript\###
    ion":"Which chunks may be hits: must, should, must_not of conditions on the payload.","addit\###
    ionalProperties":false,"properties":{"must":{},"should":{},"must_not":{},"min_should":{}}},"\###
    Settings":{"type":"object","properties":{"learning":{"type":"string","enum":["balanced","cau\###
    tious","off"],"description":"How far feedback may move hits."},"exploration_rate":{"type":"n\###
    umber","minimum":0,"maximum":0.2,"default":0.02,"description":"The probability that a logged\###
     search swaps two nearly tied neighbours, once ranking has learned from 200 events."},"tunin\###
    g":{"$ref":"#/components/schemas/Tuning","readOnly":true},"demote_stale":{"type":"boolean","\###
    description":"Whether findings may lower the rank of stale chunks."},"log_query_text":{"type\###
    ":"boolean","description":"Whether the text of queries is kept."},"staleness":{"type":"objec\###
    t","description":"How stale documents are treated.","properties":{"newest_first":{"type":"bo\###
    olean","description":"Whether the newest of near-duplicate versions stands first."},"demotio\###
    n_bound":{"type":"number","minimum":0,"maximum":0.5,"description":"The most that a finding t\###
    akes off a score, in the scale of similarities."},"hide_confirmed":{"type":"boolean","descri\###
    ption":"Whether chunks that a person confirmed as stale are hidden."},"hide_verdicts":{"type\###
    ":"array","items":{"type":"string","enum":["superseded","contradicted","changed_at_source","\###
    gone_at_source","expired"]},"description":"Verdicts of open findings that hide their chunks \###
    without confirmation; none by default."}},"additionalProperties":false},"curated_answers":{"\###
    type":"boolean","description":"Whether curated answers to failures are taken, and shown firs\###
    t for their questions; off at first."}},"additionalProperties":false},"SettingsChange":{"typ\###
    e":"object","properties":{"learning":{"type":["string","null"],"enum":["balanced","cautious"\###
    ,"off",null],"description":"How far feedback may move hits."},"demote_stale":{"type":["boole\###
    an","null"],"description":"Whether findings may lower the rank of stale chunks."},"log_query\###
    _text":{"type":["boolean","null"],"description":"Whether the text of queries is kept."},"sta\###
    leness":{"type":["object","null"],"description":"How stale documents are treated.","properti\###
    es":{"newest_first":{"type":["boolean","null"],"description":"Whether the newest of near-dup\###
    licate versions stands first."},"demotion_bound":{"type":["number","null"],"minimum":0,"maxi\###
    mum":0.5,"description":"The most that a finding takes off a score, in the scale of similarit\###
    ies."},"hide_confirmed":{"type":["boolean","null"],"description":"Whether chunks that a pers\###
    on confirmed as stale are hidden."},"hide_verdicts":{"type":["array","null"],"items":{"type"\###
    :"string","enum":["superseded","contradicted","changed_at_source","gone_at_source","expired"\###
    ]},"description":"Verdicts of open findings that hide their chunks without confirmation; non\###
    e by default."}},"additionalProperties":false},"exploration_rate":{"type":["number","null"],\###
    "minimum":0,"maximum":0.2,"default":0.02,"description":"The probability that a logged search\###
     swaps two nearly tied neighbours, once ranking has learned from 200 events."}},"additionalP\###
    roperties":false},"Freshness":{"type":"object","properties":{"verdict":{"type":"string","enu\###
    m":["current","suspected","superseded","contradicted","changed_at_source","gone_at_source","\###
    expired"]},"confidence":{"type":"number","minimum":0,"maximum":1},"finding_id":{"type":["str\###
    ing","null"]}},"required":["verdict","confidence","finding_id"]},"CollectionDefinition":{"ty\###
    pe":"object","properties":{"dimension":{"type":["integer","null"],"minimum":1,"maximum":8192\###
    ,"description":"Components of a vector; may be left out with the built-in embedder."},"metri\###
    c":{"type":["string","null"],"enum":["cosine","dot","euclidean",null],"default":"cosine"},"e\###
    mbedder":{"type":["string","null"],"minLength":1,"maxLength":64,"default":"none","descriptio\###
    n":"builtin, none, or a configured name."},"index":{"type":["object","null"],"properties":{"\###
    kind":{"type":["string","null"],"enum":["auto","flat","ivf",null],"default":"auto"}},"additi\###
    onalProperties":false},"settings":{"anyOf":[{"$ref":"#/components/schemas/SettingsChange"},{\###

    """###
}
