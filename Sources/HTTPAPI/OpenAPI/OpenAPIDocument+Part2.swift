/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part2 = ###"""
    "$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"\###
    },"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Prob\###
    lem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/\###
    Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/component\###
    s/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key\###
    ":["read"]}]}},"/api/v1/collections/{collection}/staleness/sync":{"post":{"operationId":"not\###
    eSources","tags":["staleness"],"summary":"Note how the sources of documents stand; chunks st\###
    ay.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":\###
    true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/SourceSightings"}\###
    }}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/SourceSightingResults"}}},"headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"}\###
    ,"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/respons\###
    es/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\###
    s/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/compo\###
    nents/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/c\###
    omponents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":\###
    {"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"\###
    }},"security":[{"key":["write"]}]}},"/api/v1/collections/{collection}/failures/gaps":{"get":\###
    {"operationId":"listCoverageGaps","tags":["failures"],"summary":"List questions that the cor\###
    pus does not answer, those with most failures first.","parameters":[{"$ref":"#/components/pa\###
    rameters/collection"},{"$ref":"#/components/parameters/limit"}],"responses":{"200":{"descrip\###
    tion":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Coverage\###
    Gaps"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-poli\###
    cy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/header\###
    s/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/\###
    responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/co\###
    mponents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{\###
    "$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}\###
    },"security":[{"key":["read"]}]}},"/api/v1/backups":{"post":{"operationId":"createBackup","t\###
    ags":["service"],"summary":"Copy everything that must survive, while the service goes on.","\###
    requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"object","addi\###
    tionalProperties":false,"properties":{"keep":{"type":["integer","null"],"minimum":1,"maximum\###
    ":1000,"description":"How many of the newest backups stay."}}}}}},"responses":{"201":{"descr\###
    iption":"Written and on the disk.","content":{"application/json":{"schema":{"$ref":"#/compon\###
    ents/schemas/Backup"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},\###
    "ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/co\###
    mponents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref"\###
    :"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"408\###
    ":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},\###
    "413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Proble\###
    m"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/resp\###
    onses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/compone\###
    nts/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true},"get":{"op\###
    erationId":"listBackups","tags":["service"],"summary":"The backups that are there, newest fi\###
    rst.","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$r\###
    ef":"#/components/schemas/Backups"}}},"headers":{"x-request-id":{"$ref":"#/components/header\###
    s/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit"\###
    :{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"}\###
    ,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\###
    Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/component\###
    s/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key\###
    ":["admin"]}],"x-all-collections":true}},"/api/v1/integrity":{"get":{"operationId":"checkInt\###
    egrity","tags":["service"],"summary":"Check every guarded row of the database; reads all of \###
    it.","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$re\###
    f":"#/components/schemas/Integrity"}}},"headers":{"x-request-id":{"$ref":"#/components/heade\###
    rs/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit\###
    ":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"\###
    },"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\###
    /Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/componen\###
    ts/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"ke\###
    y":["admin"]}],"x-all-collections":true}},"/api/v1/keys":{"get":{"operationId":"listKeys","t\###
    ags":["keys"],"summary":"List keys, oldest first, those that have ended included.","paramete\###
    rs":[{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/limit"}],"re\###
    sponses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/co\###
    mponents/schemas/KeyPage"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Request\###
    ID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":\###
    "#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"\###
    $ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"}\###
    ,"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/respons\###
    es/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin\###
    "]}],"x-all-collections":true},"post":{"operationId":"createKey","tags":["keys"],"summary":"\###
    Create a key; its text is in this answer and nowhere else.","requestBody":{"required":true,"\###
    content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyInput"}}}},"response\###
    s":{"201":{"description":"Made.","content":{"application/json":{"schema":{"$ref":"#/componen\###
    ts/schemas/NewKey"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"r\###
    atelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/comp\###
    onents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"\###
    #/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"408":\###
    {"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"4\###
    13":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"\###
    },"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/respon\###
    ses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/component\###
    s/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/ke\###
    ys/{key}/rotate":{"post":{"operationId":"rotateKey","tags":["keys"],"summary":"Create a key \###
    in place of another, which goes on for a while.","parameters":[{"$ref":"#/components/paramet\###
    ers/key"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#\###
    /components/schemas/KeyRotation"}}}},"responses":{"201":{"description":"Made.","content":{"a\###
    pplication/json":{"schema":{"$ref":"#/components/schemas/NewKey"}}},"headers":{"x-request-id\###
    ":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers\###
    /RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/\###
    components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408\###
    ":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},\###
    "413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Proble\###
    m"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/resp\###
    onses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/compone\###
    nts/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/\###
    keys/{key}":{"delete":{"operationId":"revokeKey","tags":["keys"],"summary":"End a key at onc\###
    e, for good.","parameters":[{"$ref":"#/components/parameters/key"}],"responses":{"200":{"des\###
    cription":"Ended.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Key\###
    "}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":\###
    {"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/Ra\###
    teLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/resp\###
    onses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/compon\###
    ents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$re\###
    f":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"50\###
    7":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collecti\###
    ons":true}},"/api/v1/f/{token}":{"post":{"operationId":"sendVote","tags":["feedback"],"summa\###
    ry":"Judge a hit by its token, without a key and from any page.","security":[],"parameters":\###
    [{"$ref":"#/components/parameters/token"}],"requestBody":{"required":true,"content":{"applic\###
    ation/json":{"schema":{"$ref":"#/components/schemas/Vote"}}}},"responses":{"200":{"descripti\###
    on":"On disk.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"access-c\###
    ontrol-allow-origin":{"description":"Any page may vote.","schema":{"type":"string"}}},"conte\###
    nt":{"application/json":{"schema":{"$ref":"#/components/schemas/VoteReceipt"}}}},"400":{"$re\###
    f":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{\###
    "$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"41\###
    0":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"}\###
    ,"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Probl\###
    em"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/res\###
    ponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/compon\###
    ents/responses/Problem"}}},"options":{"operationId":"allowVote","tags":["feedback"],"summary\###
    ":"Tell a browser that any page may vote.","security":[],"parameters":[{"$ref":"#/components\###
    /parameters/token"}],"responses":{"204":{"description":"It may.","headers":{"x-request-id":{\###
    "$ref":"#/components/headers/RequestID"},"access-control-allow-origin":{"description":"Any p\###
    age may vote.","schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/Problem"}\###
    ,"404":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collection}/decisi\###
    ons":{"post":{"operationId":"makeDecision","tags":["decisions"],"summary":"Pin, ban or forgi\###
    ve a chunk for questions like one.","parameters":[{"$ref":"#/components/parameters/collectio\###
    n"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compo\###
    nents/schemas/DecisionInput"}}}},"responses":{"200":{"description":"Done.","content":{"appli\###
    cation/json":{"schema":{"$ref":"#/components/schemas/Decision"}}},"headers":{"x-request-id":\###
    {"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/R\###
    ateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"201":{"description\###
    ":"Made.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}}\###
    ,"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$r\###
    ef":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLi\###
    mit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/response\###
    s/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components\###
    /responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/compon\###
    ents/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/co\###
    mponents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{\###
    "$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}\###
    ,"422":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["write"]}]},"get":{"op\###
    erationId":"listDecisions","tags":["decisions"],"summary":"List decisions, latest first.","p\###
    arameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/c\###
    ursor"},{"$ref":"#/components/parameters/limit"},{"name":"chunk_id","in":"query","descriptio\###
    n":"Only those about this chunk.","schema":{"type":"string"}},{"name":"state","in":"query","\###
    schema":{"type":"string","enum":["active","released","replaced"]}}],"responses":{"200":{"des\###
    cription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Deci\###
    sionPage"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-\###
    policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/he\###
    aders/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/compone\###
    nts/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"\###
    #/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"50\###
    0":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailab\###
    le"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection}/decisions/{decision}\###
    ":{"get":{"operationId":"getDecision","tags":["decisions"],"summary":"Show a decision and it\###
    s history.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/component\###
    s/parameters/decision"}],"responses":{"200":{"description":"Done.","content":{"application/j\###
    son":{"schema":{"$ref":"#/components/schemas/Decision"}}},"headers":{"x-request-id":{"$ref":\###
    "#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimit\###
    Policy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components\###
    /responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\###
    omponents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":\###
    "#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"5\###
    03":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]},"patch":{"\###
    operationId":"updateDecision","tags":["decisions"],"summary":"Take a decision back, or put i\###
    t in force again.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/co\###
    mponents/parameters/decision"}],"requestBody":{"required":true,"content":{"application/json"\###
    :{"schema":{"$ref":"#/components/schemas/DecisionUpdate"}}}},"responses":{"200":{"descriptio\###
    n":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decision"}}\###
    },"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$\###
    ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateL\###
    imit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/respons\###
    es/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/component\###
    s/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/compo\###
    nents/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/c\###
    omponents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":\###
    {"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"\###
    }},"security":[{"key":["write"]}]}},"/api/v1/collections/{collection}/signals":{"get":{"oper\###
    ationId":"listSignals","tags":["feedback"],"summary":"What behaviour weighs, and why.","para\###
    meters":[{"$ref":"#/components/parameters/collection"}],"responses":{"200":{"description":"D\###
    one.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Signals"}}},"hea\###
    ders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"\###
    #/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}\###
    }},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Una\###
    uthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/resp\###
    onses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/com\###
    ponents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":\###
    [{"key":["read"]}]}},"/api/v1/collections/{collection}/judgments":{"get":{"operationId":"lis\###
    tJudgments","tags":["feedback"],"summary":"Retrievals with what people stated about their hi\###
    ts, as judgements to measure by.","parameters":[{"$ref":"#/components/parameters/collection"\###
    },{"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":1000,"defaul\###
    t":100}},{"name":"depth","in":"query","description":"Hits asked for now.","schema":{"type":"\###
    integer","minimum":1,"maximum":100,"default":10}}],"responses":{"200":{"description":"Done."\###
    ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/JudgedRetrievals"}}},\###
    "headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$re\###
    f":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLim\###
    it"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses\###
    /Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/\###
    responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#\###
    /components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"securi\###
    ty":[{"key":["read"]}]}}},"components":{"schemas":{"Problem":{"type":"object","properties":{\###
    "type":{"type":"string","description":"The kind of problem, a URN."},"title":{"type":"string\###
    ","description":"The same for all problems of the kind."},"status":{"type":"integer"},"detai\###
    l":{"type":"string","description":"What happened and what to do."},"instance":{"type":"strin\###
    g","description":"The address."},"errors":{"type":"array","items":{"$ref":"#/components/sche\###
    mas/FieldError"}},"request_id":{"type":"string","description":"Also in x-request-id."}},"des\###
    cription":"RFC 9457.","required":["type","title","status","detail"]},"FieldError":{"type":"o\###
    bject","properties":{"pointer":{"type":"string","description":"The field, RFC 6901."},"detai\###
    l":{"type":"string"}},"required":["detail"]},"Vector":{"description":"A vector: numbers, or \###
    base64 of its little-endian float32 bytes.","oneOf":[{"type":"array","items":{"type":"number\###
    "},"minItems":1,"maxItems":8192},{"type":"string","contentEncoding":"base64"}]},"Filter":{"t\###
    ype":"object","description":"Which chunks may be hits: must, should, must_not of conditions \###
    on the payload.","additionalProperties":false,"properties":{"must":{},"should":{},"must_not"\###
    :{},"min_should":{}}},"Settings":{"type":"object","properties":{"learning":{"type":"string",\###
    "enum":["balanced","cautious","off"],"description":"How far feedback may move hits."},"explo\###
    ration_rate":{"type":"number","minimum":0,"maximum":0.2,"default":0.02,"description":"The pr\###
    obability that a logged search swaps two nearly tied neighbours, once ranking has learned fr\###
    om 200 events."},"demote_stale":{"type":"boolean","description":"Whether findings may lower \###
    the rank of stale chunks."},"log_query_text":{"type":"boolean","description":"Whether the te\###
    xt of queries is kept."},"staleness":{"type":"object","description":"How stale documents are\###
     treated.","properties":{"newest_first":{"type":"boolean","description":"Whether the newest \###
    of near-duplicate versions stands first."},"demotion_bound":{"type":"number","minimum":0,"ma\###
    ximum":0.5,"description":"The most that a finding takes off a score, in the scale of similar\###
    ities."},"hide_confirmed":{"type":"boolean","description":"Whether chunks that a person conf\###
    irmed as stale are hidden."},"hide_verdicts":{"type":"array","items":{"type":"string","enum"\###
    :["superseded","contradicted","changed_at_source","gone_at_source","expired"]},"description"\###
    :"Verdicts of open findings that hide their chunks without confirmation; none by default."}}\###
    ,"additionalProperties":false},"curated_answers":{"type":"boolean","description":"Whether cu\###
    rated answers to failures are taken, and shown first for their questions; off at first."}},"\###
    additionalProperties":false},"SettingsChange":{"type":"object","properties":{"learning":{"ty\###
    pe":["string","null"],"enum":["balanced","cautious","off",null],"description":"How far feedb\###
    ack may move hits."},"demote_stale":{"type":["boolean","null"],"description":"Whether findin\###
    gs may lower the rank of stale chunks."},"log_query_text":{"type":["boolean","null"],"descri\###
    ption":"Whether the text of queries is kept."},"staleness":{"type":["object","null"],"descri\###
    ption":"How stale documents are treated.","properties":{"newest_first":{"type":["boolean","n\###
    ull"],"description":"Whether the newest of near-duplicate versions stands first."},"demotion\###
    _bound":{"type":["number","null"],"minimum":0,"maximum":0.5,"description":"The most that a f\###
    inding takes off a score, in the scale of similarities."},"hide_confirmed":{"type":["boolean\###
    ","null"],"description":"Whether chunks that a person confirmed as stale are hidden."},"hide\###
    _verdicts":{"type":["array","null"],"items":{"type":"string","enum":["superseded","contradic\###
    ted","changed_at_source","gone_at_source","expired"]},"description":"Verdicts of open findin\###
    gs that hide their chunks without confirmation; none by default."}},"additionalProperties":f\###
    alse},"exploration_rate":{"type":["number","null"],"minimum":0,"maximum":0.2,"default":0.02,\###
    "description":"The probability that a logged search swaps two nearly tied neighbours, once r\###
    anking has learned from 200 events."}},"additionalProperties":false},"Freshness":{"type":"ob\###
    ject","properties":{"verdict":{"type":"string","enum":["current","suspected","superseded","c\###
    ontradicted","changed_at_source","gone_at_source","expired"]},"confidence":{"type":"number",\###
    "minimum":0,"maximum":1},"finding_id":{"type":["string","null"]}},"required":["verdict","con\###
    fidence","finding_id"]},"CollectionDefinition":{"type":"object","properties":{"dimension":{"\###
    type":["integer","null"],"minimum":1,"maximum":8192,"description":"Components of a vector; m\###
    ay be left out with the built-in embedder."},"metric":{"type":["string","null"],"enum":["cos\###
    ine","dot","euclidean",null],"default":"cosine"},"embedder":{"type":["string","null"],"minLe\###
    ngth":1,"maxLength":64,"default":"none","description":"builtin, none, or a configured name."\###
    },"index":{"type":["object","null"],"properties":{"kind":{"type":["string","null"],"enum":["\###
    auto","flat","ivf",null],"default":"auto"}},"additionalProperties":false},"settings":{"anyOf\###
    ":[{"$ref":"#/components/schemas/SettingsChange"},{"type":"null"}]}},"additionalProperties":\###
    false},"CollectionUpdate":{"type":"object","properties":{"settings":{"$ref":"#/components/sc\###
    hemas/SettingsChange"}},"required":["settings"],"additionalProperties":false},"Collection":{\###
    "type":"object","properties":{"name":{"type":"string"},"dimension":{"type":"integer"},"metri\###
    c":{"type":"string"},"embedder":{"type":"string"},"index":{"type":"object","properties":{"ki\###
    nd":{"type":"string"}},"required":["kind"]},"settings":{"$ref":"#/components/schemas/Setting\###
    s"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339."},"generatio\###
    n":{"type":"integer","description":"The index generation that serves; 0 before the first."},\###
    "space":{"type":"integer","description":"The embedding space, counted from 1."},"counts":{"t\###
    ype":"object","properties":{"documents":{"type":"integer","minimum":0},"chunks":{"type":"int\###
    eger","minimum":0},"retrievals":{"type":"integer","minimum":0},"events":{"type":"integer","m\###
    inimum":0}},"required":["documents","chunks","retrievals","events"]},"health":{"type":"objec\###
    t","properties":{"status":{"type":"string","enum":["ok","degraded"]},"notices":{"type":"arra\###
    y","items":{"type":"string"}}},"required":["status","notices"]}},"required":["name","dimensi\###
    on","metric","embedder","index","settings","created_at","generation","space","counts","healt\###
    h"]},"CollectionList":{"type":"object","properties":{"collections":{"type":"array","items":{\###
    "$ref":"#/components/schemas/Collection"}}},"required":["collections"]},"ChunkInput":{"type"\###
    :"object","properties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":\###
    ["string","null"]},"heading_path":{"type":["array","null"],"items":{"type":"string"},"maxIte\###
    ms":16,"description":"The headings above, outermost first."},"embedding":{"anyOf":[{"$ref":"\###
    #/components/schemas/Vector"},{"type":"null"}]},"metadata":{"type":["object","null"],"descri\###
    ption":"The caller's own payload; filters can read it.","additionalProperties":true}},"requi\###
    red":["id"],"additionalProperties":false},"DocumentInput":{"type":"object","properties":{"id\###
    ":{"type":"string","minLength":1,"maxLength":512},"text":{"type":["string","null"],"descript\###
    ion":"Cut and embedded here. Beside chunks, which are then the caller's own cutting of it, i\###
    t is checked and not kept."},"source_uri":{"type":["string","null"],"description":"Where it \###
    comes from; documents that share it are versions of one source."},"version":{"type":["string\###
    ","null"]},"published_at":{"type":["string","null"],"format":"date-time","description":"RFC \###
    3339."},"expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339.\###
    "},"metadata":{"type":["object","null"],"description":"The caller's own payload; filters can\###
     read it.","additionalProperties":true},"chunks":{"type":["array","null"],"items":{"$ref":"#\###
    /components/schemas/ChunkInput"}}},"description":"Either text or chunks.","required":["id"],\###
    "additionalProperties":false},"DocumentWrite":{"type":"object","properties":{"documents":{"t\###
    ype":"array","items":{"$ref":"#/components/schemas/DocumentInput"},"minItems":1,"maxItems":1\###
    000}},"required":["documents"],"additionalProperties":false},"DocumentResults":{"type":"obje\###
    ct","properties":{"results":{"type":"array","items":{"type":"object","properties":{"id":{"ty\###
    pe":"string"},"line":{"type":"integer","description":"Of a stream, from 1."},"status":{"type\###
    ":"string","enum":["created","replaced","unchanged","failed"]},"chunks":{"type":"integer"},"\###
    embedded":{"type":"integer","description":"Chunks that had to be embedded."},"problem":{"$re\###
    f":"#/components/schemas/Problem"}},"required":["status"]}},"created":{"type":"integer"},"re\###
    placed":{"type":"integer"},"unchanged":{"type":"integer"},"failed":{"type":"integer"}},"requ\###
    ired":["results"]},"DocumentRecord":{"type":"object","properties":{"id":{"type":"string"},"s\###
    ource_uri":{"type":["string","null"]},"version":{"type":["string","null"]},"published_at":{"\###
    type":["string","null"],"format":"date-time","description":"RFC 3339."},"expires_at":{"type"\###
    :["string","null"],"format":"date-time","description":"RFC 3339."},"metadata":{"type":"objec\###
    t","description":"The caller's own payload; filters can read it.","additionalProperties":tru\###
    e},"fingerprint":{"type":"string"},"created_at":{"type":"string","format":"date-time","descr\###
    iption":"RFC 3339."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3\###
    339."}},"required":["id","metadata","fingerprint","created_at","updated_at"]},"Chunk":{"type\###
    ":"object","properties":{"id":{"type":"string"},"document_id":{"type":"string"},"ordinal":{"\###
    type":"integer"},"text":{"type":["string","null"]},"heading_path":{"type":"array","items":{"\###
    type":"string"}},"metadata":{"type":"object","description":"The caller's own payload; filter\###
    s can read it.","additionalProperties":true},"fingerprint":{"type":"string"}},"required":["i\###
    d","document_id","ordinal","text","heading_path","metadata","fingerprint"]},"Document":{"all\###
    Of":[{"$ref":"#/components/schemas/DocumentRecord"},{"type":"object","properties":{"chunks":\###
    {"type":"array","items":{"$ref":"#/components/schemas/Chunk"}}},"required":["chunks"]}]},"Do\###
    cumentPage":{"type":"object","properties":{"documents":{"type":"array","items":{"$ref":"#/co\###
    mponents/schemas/DocumentRecord"}},"next_cursor":{"type":["string","null"]}},"required":["do\###
    cuments","next_cursor"]},"Search":{"type":"object","properties":{"query":{"type":["string","\###
    null"],"minLength":1,"description":"The question in words."},"embedding":{"anyOf":[{"$ref":"\###
    #/components/schemas/Vector"},{"type":"null"}]},"limit":{"type":["integer","null"],"minimum"\###
    :1,"maximum":1000,"default":10},"mode":{"type":["string","null"],"enum":["dense","lexical","\###
    hybrid",null],"default":"dense"},"filter":{"anyOf":[{"$ref":"#/components/schemas/Filter"},{\###
    "type":"null"}]},"min_score":{"type":["number","null"]},"recall_target":{"type":["number","n\###
    ull"],"minimum":0.01,"maximum":1,"default":0.95,"description":"The share of true neighbours \###
    to find."},"rerank":{"type":["boolean","null"],"default":true,"description":"Whether what wa\###
    s learned may move hits."},"explain":{"type":["boolean","null"],"default":false},"log":{"typ\###
    e":["boolean","null"],"default":true,"description":"A search that is not logged has no query\###
     id, does not explore and teaches nothing."},"query_id":{"type":["string","null"],"minLength\###
    ":1,"maxLength":100,"description":"The client's own id."},"session_id":{"type":["string","nu\###
    ll"],"minLength":1,"maxLength":512},"actor":{"type":["string","null"],"minLength":1,"maxLeng\###
    th":512}},"description":"A query, an embedding or both.","additionalProperties":false},"Sear\###
    chBatch":{"type":"object","properties":{"searches":{"type":"array","items":{"$ref":"#/compon\###
    ents/schemas/Search"},"minItems":1,"maxItems":100}},"required":["searches"],"additionalPrope\###
    rties":false},"Explanation":{"type":"object","description":"Why a hit stands where it stands\###
    : base_score and the parts make the score.","properties":{"summary":{"type":"string"},"simil\###
    arity":{"type":"number"},"base_score":{"type":"number","description":"What plain retrieval g\###
    ave it."},"parts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"str\###
    ing","description":"learned, statements, bound, hold, decision, freshness, version_order or \###
    another."},"value":{"type":"number"},"summary":{"type":"string"}},"required":["name","value"\###
    ,"summary"]}},"score":{"type":"number"},"rank_before":{"type":"integer","minimum":1},"rank_a\###
    fter":{"type":"integer","minimum":1},"past_queries":{"type":"array","items":{"type":"object"\###
    ,"properties":{"query_id":{"type":"string"},"query":{"type":["string","null"],"description":\###
    "Its words, where they were logged."},"similarity":{"type":"number"},"helped":{"type":"numbe\###
    r"},"failed":{"type":"number"}},"required":["query_id","query","similarity","helped","failed\###
    "]}},"actors":{"type":"integer","description":"Different actors behind what was learned."},"\###
    votes":{"type":"object","properties":{"positive":{"type":"integer"},"negative":{"type":"inte\###
    ger"},"actors":{"type":"integer"}},"required":["positive","negative","actors"]},"gate":{"typ\###
    e":"object","description":"How far feedback may act on this question; absent where ranking d\###
    oes not learn.","properties":{"state":{"type":"string","enum":["closed","partly_open","open"\###
    ]},"summary":{"type":"string"},"strength":{"type":"number","minimum":0,"maximum":1},"compari\###
    sons":{"type":"integer"},"score":{"type":"number","description":"The mean gain over its stan\###
    dard error."},"threshold":{"type":"number"},"nearest_question":{"type":["number","null"]}},"\###
    required":["state","summary","strength","comparisons","score","threshold","nearest_question"\###
    ]},"trust":{"type":"number"},"figures":{"type":"object","additionalProperties":{"type":"numb\###
    er"}}},"required":["summary","similarity","base_score","parts","score","rank_before","rank_a\###
    fter","past_queries","actors","votes","trust","figures"]},"Hit":{"type":"object","properties\###
    ":{"chunk_id":{"type":"string"},"document_id":{"type":"string"},"rank":{"type":"integer","mi\###
    nimum":1},"score":{"type":"number"},"similarity":{"type":"number"},"text":{"type":["string",\###
    "null"]},"heading_path":{"type":"array","items":{"type":"string"}},"metadata":{"type":"objec\###
    t","description":"The caller's own payload; filters can read it.","additionalProperties":tru\###
    e},"source_uri":{"type":["string","null"]},"freshness":{"$ref":"#/components/schemas/Freshne\###
    ss"},"adjustment":{"type":"object","properties":{"value":{"type":"number","description":"Wha\###
    t learning added to the score."},"rank_before":{"type":"integer","minimum":1,"description":"\###
    The place without learning."},"evidence":{"type":"integer","description":"Events behind it."\###
    },"propensity":{"type":"number","exclusiveMinimum":0,"maximum":1,"description":"The probabil\###
    ity that the hit was shown at this place; with explain alone."},"explanation":{"$ref":"#/com\###
    ponents/schemas/Explanation"}},"required":["value","rank_before","evidence"]},"feedback_toke\###
    n":{"type":"string","description":"Lets whoever holds it judge this hit at /api/v1/f/{token}\###
    ; absent if the search was not logged."},"curated":{"type":"object","description":"The failu\###
    re that a maintainer made this the answer to; absent from other hits.","properties":{"failur\###
    e_id":{"type":"string"},"similarity":{"type":"number","description":"How much the failure re\###
    sembles the question, 0 to 1."},"curated_at":{"type":"string","format":"date-time"},"note":{\###
    "type":["string","null"]}},"required":["failure_id","similarity","curated_at","note"]}},"req\###
    uired":["chunk_id","document_id","rank","score","similarity","text","metadata","source_uri",\###
    "freshness","adjustment"]},"Warning":{"type":"object","properties":{"kind":{"type":"string",\###
    "enum":["similar_failure"]},"failure_id":{"type":"string"},"similarity":{"type":"number"},"l\###
    abel":{"type":["string","null"]},"state":{"type":"string"},"known_good":{"type":"array","ite\###
    ms":{"type":"string"}},"known_bad":{"type":"array","items":{"type":"string"}},"correction":{\###
    "type":["string","null"]}},"required":["kind","failure_id","similarity","label","state","kno\###
    wn_good","known_bad","correction"]},"SearchAnswer":{"type":"object","properties":{"query_id"\###
    :{"type":"string","description":"Send it back with feedback; absent if the search was not lo\###
    gged."},"generation":{"type":"integer"},"policy":{"type":"string"},"hits":{"type":"array","i\###
    tems":{"$ref":"#/components/schemas/Hit"}},"warnings":{"type":"array","items":{"$ref":"#/com\###
    ponents/schemas/Warning"}},"approximate":{"type":"object","properties":{"lists_probed":{"typ\###
    e":"integer"},"exact":{"type":"boolean"}},"required":["lists_probed","exact"]},"notices":{"t\###
    ype":"array","items":{"type":"string"}}},"required":["generation","policy","hits","warnings"\###
    ,"approximate"]},"SearchAnswers":{"type":"object","properties":{"results":{"type":"array","i\###
    tems":{"$ref":"#/components/schemas/SearchAnswer"}}},"required":["results"]},"FeedbackEvent"\###
    :{"type":"object","properties":{"id":{"type":["string","null"],"minLength":1,"maxLength":512\###
    ,"description":"Makes retries safe."},"query_id":{"type":"string","minLength":1,"maxLength":\###
    512},"timestamp":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"\###
    source":{"type":["string","null"],"enum":["user","annotator","llm","code","implicit",null],"\###
    default":"user"},"name":{"type":"string","minLength":1,"maxLength":64,"description":"thumb, \###
    rating, label, click, copy, cited, dwell, rephrase, abandon, task, correction, review or ano\###
    ther."},"target":{"type":["object","null"],"properties":{"kind":{"type":"string","enum":["re\###
    sponse","chunk","document"]},"id":{"type":["string","null"],"minLength":1,"maxLength":512},"\###
    rank":{"type":["integer","null"],"minimum":1,"description":"From 1."}},"required":["kind"],"\###
    additionalProperties":false},"cited":{"type":["array","null"],"items":{"type":"string"},"des\###
    cription":"Chunks that the answer used."},"score":{"type":["number","null"],"minimum":-1,"ma\###
    ximum":1,"description":"null retracts the actor's earlier event of that name and target. May\###
     be left out for label, correction, rephrase, abandon (-1), click, copy, cited (1), and for \###

    """###
}
