/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part2 = ###"""
    },"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api\###
    /v1/backups":{"post":{"operationId":"createBackup","tags":["service"],"summary":"Copy everyt\###
    hing that must survive, while the service goes on.","requestBody":{"required":true,"content"\###
    :{"application/json":{"schema":{"type":"object","additionalProperties":false,"properties":{"\###
    keep":{"type":"integer","minimum":1,"maximum":1000,"description":"How many of the newest bac\###
    kups stay."}}}}}},"responses":{"201":{"description":"Written and on the disk.","content":{"a\###
    pplication/json":{"schema":{"$ref":"#/components/schemas/Backup"}}},"headers":{"x-request-id\###
    ":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers\###
    /RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/\###
    components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\###
    $ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409\###
    ":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},\###
    "415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooMan\###
    yRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/resp\###
    onses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["ad\###
    min"]}],"x-all-collections":true},"get":{"operationId":"listBackups","tags":["service"],"sum\###
    mary":"The backups that are there, newest first.","responses":{"200":{"description":"Done.",\###
    "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backups"}}},"headers":\###
    {"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/comp\###
    onents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"40\###
    0":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthori\###
    zed"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/\###
    TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/component\###
    s/responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/v\###
    1/integrity":{"get":{"operationId":"checkIntegrity","tags":["service"],"summary":"Check ever\###
    y guarded row of the database; reads all of it.","responses":{"200":{"description":"Done.","\###
    content":{"application/json":{"schema":{"$ref":"#/components/schemas/Integrity"}}},"headers"\###
    :{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/com\###
    ponents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"4\###
    00":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthor\###
    ized"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses\###
    /TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/componen\###
    ts/responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/\###
    v1/keys":{"get":{"operationId":"listKeys","tags":["keys"],"summary":"List keys, oldest first\###
    , those that have ended included.","parameters":[{"$ref":"#/components/parameters/cursor"},{\###
    "$ref":"#/components/parameters/limit"}],"responses":{"200":{"description":"Done.","content"\###
    :{"application/json":{"schema":{"$ref":"#/components/schemas/KeyPage"}}},"headers":{"x-reque\###
    st-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/he\###
    aders/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref\###
    ":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\###
    3":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRe\###
    quests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respons\###
    es/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collections":true},"post":{"operatio\###
    nId":"createKey","tags":["keys"],"summary":"Create a key; its text is in this answer and now\###
    here else.","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"\###
    #/components/schemas/KeyInput"}}}},"responses":{"201":{"description":"Made.","content":{"app\###
    lication/json":{"schema":{"$ref":"#/components/schemas/NewKey"}}},"headers":{"x-request-id":\###
    {"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/R\###
    ateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/co\###
    mponents/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$r\###
    ef":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":\###
    {"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"4\###
    15":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyR\###
    equests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respon\###
    ses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["admi\###
    n"]}],"x-all-collections":true}},"/api/v1/keys/{key}/rotate":{"post":{"operationId":"rotateK\###
    ey","tags":["keys"],"summary":"Create a key in place of another, which goes on for a while."\###
    ,"parameters":[{"$ref":"#/components/parameters/key"}],"requestBody":{"required":true,"conte\###
    nt":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"}}}},"responses"\###
    :{"201":{"description":"Made.","content":{"application/json":{"schema":{"$ref":"#/components\###
    /schemas/NewKey"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"rat\###
    elimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compon\###
    ents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/\###
    components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"\###
    $ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409\###
    ":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},\###
    "415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooMan\###
    yRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/resp\###
    onses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["ad\###
    min"]}],"x-all-collections":true}},"/api/v1/keys/{key}":{"delete":{"operationId":"revokeKey"\###
    ,"tags":["keys"],"summary":"End a key at once, for good.","parameters":[{"$ref":"#/component\###
    s/parameters/key"}],"responses":{"200":{"description":"Ended.","content":{"application/json"\###
    :{"schema":{"$ref":"#/components/schemas/Key"}}},"headers":{"x-request-id":{"$ref":"#/compon\###
    ents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},\###
    "ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/response\###
    s/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\###
    /responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/compon\###
    ents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$re\###
    f":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"s\###
    ecurity":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/f/{token}":{"post":{"operat\###
    ionId":"sendVote","tags":["feedback"],"summary":"Judge a hit by its token, without a key and\###
     from any page.","security":[],"parameters":[{"$ref":"#/components/parameters/token"}],"requ\###
    estBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sche\###
    mas/Vote"}}}},"responses":{"200":{"description":"On disk.","headers":{"x-request-id":{"$ref"\###
    :"#/components/headers/RequestID"},"access-control-allow-origin":{"description":"Any page ma\###
    y vote.","schema":{"type":"string"}}},"content":{"application/json":{"schema":{"$ref":"#/com\###
    ponents/schemas/VoteReceipt"}}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$re\###
    f":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{\###
    "$ref":"#/components/responses/Problem"},"410":{"$ref":"#/components/responses/Problem"},"41\###
    3":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"}\###
    ,"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooMa\###
    nyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/res\###
    ponses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}}},"options":{"operation\###
    Id":"allowVote","tags":["feedback"],"summary":"Tell a browser that any page may vote.","secu\###
    rity":[],"parameters":[{"$ref":"#/components/parameters/token"}],"responses":{"204":{"descri\###
    ption":"It may.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"access\###
    -control-allow-origin":{"description":"Any page may vote.","schema":{"type":"string"}}}},"40\###
    0":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"}\###
    }}},"/api/v1/collections/{collection}/decisions":{"post":{"operationId":"makeDecision","tags\###
    ":["decisions"],"summary":"Pin, ban or forgive a chunk for questions like one.","parameters"\###
    :[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"\###
    application/json":{"schema":{"$ref":"#/components/schemas/DecisionInput"}}}},"responses":{"2\###
    00":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/sch\###
    emas/Decision"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratel\###
    imit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/componen\###
    ts/headers/RateLimit"}}},"201":{"description":"Made.","content":{"application/json":{"schema\###
    ":{"$ref":"#/components/schemas/Decision"}}},"headers":{"x-request-id":{"$ref":"#/components\###
    /headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"rat\###
    elimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Pr\###
    oblem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/res\###
    ponses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components\###
    /responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/compon\###
    ents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/co\###
    mponents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{\###
    "$ref":"#/components/responses/Unavailable"},"422":{"$ref":"#/components/responses/Problem"}\###
    },"security":[{"key":["write"]}]},"get":{"operationId":"listDecisions","tags":["decisions"],\###
    "summary":"List decisions, latest first.","parameters":[{"$ref":"#/components/parameters/col\###
    lection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/limit"}\###
    ,{"name":"chunk_id","in":"query","description":"Only those about this chunk.","schema":{"typ\###
    e":"string"}},{"name":"state","in":"query","schema":{"type":"string","enum":["active","relea\###
    sed","replaced"]}}],"responses":{"200":{"description":"Done.","content":{"application/json":\###
    {"schema":{"$ref":"#/components/schemas/DecisionPage"}}},"headers":{"x-request-id":{"$ref":"\###
    #/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitP\###
    olicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/\###
    responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\###
    mponents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"\###
    #/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"50\###
    3":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/c\###
    ollections/{collection}/decisions/{decision}":{"get":{"operationId":"getDecision","tags":["d\###
    ecisions"],"summary":"Show a decision and its history.","parameters":[{"$ref":"#/components/\###
    parameters/collection"},{"$ref":"#/components/parameters/decision"}],"responses":{"200":{"de\###
    scription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Dec\###
    ision"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-pol\###
    icy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/heade\###
    rs/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components\###
    /responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/c\###
    omponents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":\###
    {"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"\###
    }},"security":[{"key":["read"]}]},"patch":{"operationId":"updateDecision","tags":["decisions\###
    "],"summary":"Take a decision back, or put it in force again.","parameters":[{"$ref":"#/comp\###
    onents/parameters/collection"},{"$ref":"#/components/parameters/decision"}],"requestBody":{"\###
    required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Decisio\###
    nUpdate"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schem\###
    a":{"$ref":"#/components/schemas/Decision"}}},"headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ra\###
    telimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/P\###
    roblem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\###
    sponses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/component\###
    s/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/compo\###
    nents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/c\###
    omponents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":\###
    {"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["write"]}]}},"/api/v1/col\###
    lections/{collection}/signals":{"get":{"operationId":"listSignals","tags":["feedback"],"summ\###
    ary":"What behaviour weighs, and why.","parameters":[{"$ref":"#/components/parameters/collec\###
    tion"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/Signals"}}},"headers":{"x-request-id":{"$ref":"#/components/head\###
    ers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimi\###
    t":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem\###
    "},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\###
    s/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/resp\###
    onses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/com\###
    ponents/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{colle\###
    ction}/judgments":{"get":{"operationId":"listJudgments","tags":["feedback"],"summary":"Retri\###
    evals with what people stated about their hits, as judgements to measure by.","parameters":[\###
    {"$ref":"#/components/parameters/collection"},{"name":"limit","in":"query","schema":{"type":\###
    "integer","minimum":1,"maximum":1000,"default":100}},{"name":"depth","in":"query","descripti\###
    on":"Hits asked for now.","schema":{"type":"integer","minimum":1,"maximum":100,"default":10}\###
    }],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/JudgedRetrievals"}}},"headers":{"x-request-id":{"$ref":"#/components/\###
    headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"rate\###
    limit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Pro\###
    blem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/resp\###
    onses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/\###
    responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#\###
    /components/responses/Unavailable"}},"security":[{"key":["read"]}]}}},"components":{"schemas\###
    ":{"Problem":{"type":"object","properties":{"type":{"type":"string","description":"The kind \###
    of problem, a URN."},"title":{"type":"string","description":"The same for all problems of th\###
    e kind."},"status":{"type":"integer"},"detail":{"type":"string","description":"What happened\###
     and what to do."},"instance":{"type":"string","description":"The address."},"errors":{"type\###
    ":"array","items":{"$ref":"#/components/schemas/FieldError"}},"request_id":{"type":"string",\###
    "description":"Also in x-request-id."}},"description":"RFC 9457.","required":["type","title"\###
    ,"status","detail"]},"FieldError":{"type":"object","properties":{"pointer":{"type":"string",\###
    "description":"The field, RFC 6901."},"detail":{"type":"string"}},"required":["detail"]},"Ve\###
    ctor":{"description":"A vector: numbers, or base64 of its little-endian float32 bytes.","one\###
    Of":[{"type":"array","items":{"type":"number"},"minItems":1,"maxItems":8192},{"type":"string\###
    ","contentEncoding":"base64"}]},"Filter":{"type":"object","description":"Which chunks may be\###
     hits: must, should, must_not of conditions on the payload.","additionalProperties":false,"p\###
    roperties":{"must":{},"should":{},"must_not":{},"min_should":{}}},"Settings":{"type":"object\###
    ","properties":{"learning":{"type":"string","enum":["balanced","cautious","off"],"descriptio\###
    n":"How far feedback may move hits."},"exploration_rate":{"type":"number","minimum":0,"maxim\###
    um":0.2,"default":0.02,"description":"The probability that a logged search swaps two nearly \###
    tied neighbours, once ranking has learned from 200 events."},"demote_stale":{"type":"boolean\###
    ","description":"Whether findings may lower the rank of stale chunks."},"log_query_text":{"t\###
    ype":"boolean","description":"Whether the text of queries is kept."},"staleness":{"type":"ob\###
    ject","description":"How stale documents are treated.","properties":{"newest_first":{"type":\###
    "boolean","description":"Whether the newest of near-duplicate versions stands first."},"demo\###
    tion_bound":{"type":"number","minimum":0,"maximum":0.5,"description":"The most that a findin\###
    g takes off a score, in the scale of similarities."},"hide_confirmed":{"type":"boolean","des\###
    cription":"Whether chunks that a person confirmed as stale are hidden."},"hide_verdicts":{"t\###
    ype":"array","items":{"type":"string","enum":["superseded","contradicted","changed_at_source\###
    ","gone_at_source","expired"]},"description":"Verdicts of open findings that hide their chun\###
    ks without confirmation; none by default."}},"additionalProperties":false}},"additionalPrope\###
    rties":false},"Freshness":{"type":"object","properties":{"verdict":{"type":"string","enum":[\###
    "current","suspected","superseded","contradicted","changed_at_source","gone_at_source","expi\###
    red"]},"confidence":{"type":"number","minimum":0,"maximum":1},"finding_id":{"type":["string"\###
    ,"null"]}},"required":["verdict","confidence","finding_id"]},"CollectionDefinition":{"type":\###
    "object","properties":{"dimension":{"type":"integer","minimum":1,"maximum":8192,"description\###
    ":"Components of a vector; may be left out with the built-in embedder."},"metric":{"type":"s\###
    tring","enum":["cosine","dot","euclidean"],"default":"cosine"},"embedder":{"type":"string","\###
    minLength":1,"maxLength":64,"default":"none","description":"builtin, none, or a configured n\###
    ame."},"index":{"type":"object","properties":{"kind":{"type":"string","enum":["auto","flat",\###
    "ivf"],"default":"auto"}},"additionalProperties":false},"settings":{"$ref":"#/components/sch\###
    emas/Settings"}},"additionalProperties":false},"CollectionUpdate":{"type":"object","properti\###
    es":{"settings":{"$ref":"#/components/schemas/Settings"}},"required":["settings"],"additiona\###
    lProperties":false},"Collection":{"type":"object","properties":{"name":{"type":"string"},"di\###
    mension":{"type":"integer"},"metric":{"type":"string"},"embedder":{"type":"string"},"index":\###
    {"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"]},"settings":{"$\###
    ref":"#/components/schemas/Settings"},"created_at":{"type":"string","format":"date-time","de\###
    scription":"RFC 3339."},"generation":{"type":"integer","description":"The index generation t\###
    hat serves; 0 before the first."},"space":{"type":"integer","description":"The embedding spa\###
    ce, counted from 1."},"counts":{"type":"object","properties":{"documents":{"type":"integer",\###
    "minimum":0},"chunks":{"type":"integer","minimum":0},"retrievals":{"type":"integer","minimum\###
    ":0},"events":{"type":"integer","minimum":0}},"required":["documents","chunks","retrievals",\###
    "events"]},"health":{"type":"object","properties":{"status":{"type":"string","enum":["ok","d\###
    egraded"]},"notices":{"type":"array","items":{"type":"string"}}},"required":["status","notic\###
    es"]}},"required":["name","dimension","metric","embedder","index","settings","created_at","g\###
    eneration","space","counts","health"]},"CollectionList":{"type":"object","properties":{"coll\###
    ections":{"type":"array","items":{"$ref":"#/components/schemas/Collection"}}},"required":["c\###
    ollections"]},"ChunkInput":{"type":"object","properties":{"id":{"type":"string","minLength":\###
    1,"maxLength":512},"text":{"type":"string"},"heading_path":{"type":"array","items":{"type":"\###
    string"},"maxItems":16,"description":"The headings above, outermost first."},"embedding":{"$\###
    ref":"#/components/schemas/Vector"},"metadata":{"type":"object","description":"The caller's \###
    own payload; filters can read it.","additionalProperties":true}},"required":["id"],"addition\###
    alProperties":false},"DocumentInput":{"type":"object","properties":{"id":{"type":"string","m\###
    inLength":1,"maxLength":512},"text":{"type":"string","description":"Cut and embedded here. B\###
    eside chunks, which are then the caller's own cutting of it, it is checked and not kept."},"\###
    source_uri":{"type":"string","description":"Where it comes from; documents that share it are\###
     versions of one source."},"version":{"type":"string"},"published_at":{"type":"string","form\###
    at":"date-time","description":"RFC 3339."},"expires_at":{"type":"string","format":"date-time\###
    ","description":"RFC 3339."},"metadata":{"type":"object","description":"The caller's own pay\###
    load; filters can read it.","additionalProperties":true},"chunks":{"type":"array","items":{"\###
    $ref":"#/components/schemas/ChunkInput"}}},"description":"Either text or chunks.","required"\###
    :["id"],"additionalProperties":false},"DocumentWrite":{"type":"object","properties":{"docume\###
    nts":{"type":"array","items":{"$ref":"#/components/schemas/DocumentInput"},"minItems":1,"max\###
    Items":1000}},"required":["documents"],"additionalProperties":false},"DocumentResults":{"typ\###
    e":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"\###
    id":{"type":"string"},"line":{"type":"integer","description":"Of a stream, from 1."},"status\###
    ":{"type":"string","enum":["created","replaced","unchanged","failed"]},"chunks":{"type":"int\###
    eger"},"embedded":{"type":"integer","description":"Chunks that had to be embedded."},"proble\###
    m":{"$ref":"#/components/schemas/Problem"}},"required":["status"]}},"created":{"type":"integ\###
    er"},"replaced":{"type":"integer"},"unchanged":{"type":"integer"},"failed":{"type":"integer"\###
    }},"required":["results"]},"DocumentRecord":{"type":"object","properties":{"id":{"type":"str\###
    ing"},"source_uri":{"type":["string","null"]},"version":{"type":["string","null"]},"publishe\###
    d_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"expires_at"\###
    :{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"metadata":{"type\###
    ":"object","description":"The caller's own payload; filters can read it.","additionalPropert\###
    ies":true},"fingerprint":{"type":"string"},"created_at":{"type":"string","format":"date-time\###
    ","description":"RFC 3339."},"updated_at":{"type":"string","format":"date-time","description\###
    ":"RFC 3339."}},"required":["id","metadata","fingerprint","created_at","updated_at"]},"Chunk\###
    ":{"type":"object","properties":{"id":{"type":"string"},"document_id":{"type":"string"},"ord\###
    inal":{"type":"integer"},"text":{"type":["string","null"]},"heading_path":{"type":"array","i\###
    tems":{"type":"string"}},"metadata":{"type":"object","description":"The caller's own payload\###
    ; filters can read it.","additionalProperties":true},"fingerprint":{"type":"string"}},"requi\###
    red":["id","document_id","ordinal","text","heading_path","metadata","fingerprint"]},"Documen\###
    t":{"allOf":[{"$ref":"#/components/schemas/DocumentRecord"},{"type":"object","properties":{"\###
    chunks":{"type":"array","items":{"$ref":"#/components/schemas/Chunk"}}},"required":["chunks"\###
    ]}]},"DocumentPage":{"type":"object","properties":{"documents":{"type":"array","items":{"$re\###
    f":"#/components/schemas/DocumentRecord"}},"next_cursor":{"type":["string","null"]}},"requir\###
    ed":["documents","next_cursor"]},"Search":{"type":"object","properties":{"query":{"type":"st\###
    ring","minLength":1,"description":"The question in words."},"embedding":{"$ref":"#/component\###
    s/schemas/Vector"},"limit":{"type":"integer","minimum":1,"maximum":1000,"default":10},"mode"\###
    :{"type":"string","enum":["dense","lexical","hybrid"],"default":"dense"},"filter":{"$ref":"#\###
    /components/schemas/Filter"},"min_score":{"type":"number"},"recall_target":{"type":"number",\###
    "minimum":0.01,"maximum":1,"default":0.95,"description":"The share of true neighbours to fin\###
    d."},"rerank":{"type":"boolean","default":true,"description":"Whether what was learned may m\###
    ove hits."},"explain":{"type":"boolean","default":false},"log":{"type":"boolean","default":t\###
    rue,"description":"A search that is not logged has no query id, does not explore and teaches\###
     nothing."},"query_id":{"type":"string","minLength":1,"maxLength":100,"description":"The cli\###
    ent's own id."},"session_id":{"type":"string","minLength":1,"maxLength":512},"actor":{"type"\###
    :"string","minLength":1,"maxLength":512}},"description":"A query, an embedding or both.","ad\###
    ditionalProperties":false},"SearchBatch":{"type":"object","properties":{"searches":{"type":"\###
    array","items":{"$ref":"#/components/schemas/Search"},"minItems":1,"maxItems":100}},"require\###
    d":["searches"],"additionalProperties":false},"Explanation":{"type":"object","description":"\###
    Why a hit stands where it stands: base_score and the parts make the score.","properties":{"s\###
    ummary":{"type":"string"},"similarity":{"type":"number"},"base_score":{"type":"number","desc\###
    ription":"What plain retrieval gave it."},"parts":{"type":"array","items":{"type":"object","\###
    properties":{"name":{"type":"string","description":"learned, statements, bound, hold, decisi\###
    on, freshness, version_order or another."},"value":{"type":"number"},"summary":{"type":"stri\###
    ng"}},"required":["name","value","summary"]}},"score":{"type":"number"},"rank_before":{"type\###
    ":"integer","minimum":1},"rank_after":{"type":"integer","minimum":1},"past_queries":{"type":\###
    "array","items":{"type":"object","properties":{"query_id":{"type":"string"},"query":{"type":\###
    ["string","null"],"description":"Its words, where they were logged."},"similarity":{"type":"\###
    number"},"helped":{"type":"number"},"failed":{"type":"number"}},"required":["query_id","quer\###
    y","similarity","helped","failed"]}},"actors":{"type":"integer","description":"Different act\###
    ors behind what was learned."},"votes":{"type":"object","properties":{"positive":{"type":"in\###
    teger"},"negative":{"type":"integer"},"actors":{"type":"integer"}},"required":["positive","n\###
    egative","actors"]},"gate":{"type":"object","description":"How far feedback may act on this \###
    question; absent where ranking does not learn.","properties":{"state":{"type":"string","enum\###
    ":["closed","partly_open","open"]},"summary":{"type":"string"},"strength":{"type":"number","\###
    minimum":0,"maximum":1},"comparisons":{"type":"integer"},"score":{"type":"number","descripti\###
    on":"The mean gain over its standard error."},"threshold":{"type":"number"},"nearest_questio\###
    n":{"type":["number","null"]}},"required":["state","summary","strength","comparisons","score\###
    ","threshold","nearest_question"]},"trust":{"type":"number"},"figures":{"type":"object","add\###
    itionalProperties":{"type":"number"}}},"required":["summary","similarity","base_score","part\###
    s","score","rank_before","rank_after","past_queries","actors","votes","trust","figures"]},"H\###
    it":{"type":"object","properties":{"chunk_id":{"type":"string"},"document_id":{"type":"strin\###
    g"},"rank":{"type":"integer","minimum":1},"score":{"type":"number"},"similarity":{"type":"nu\###
    mber"},"text":{"type":["string","null"]},"heading_path":{"type":"array","items":{"type":"str\###
    ing"}},"metadata":{"type":"object","description":"The caller's own payload; filters can read\###
     it.","additionalProperties":true},"source_uri":{"type":["string","null"]},"freshness":{"$re\###
    f":"#/components/schemas/Freshness"},"adjustment":{"type":"object","properties":{"value":{"t\###
    ype":"number","description":"What learning added to the score."},"rank_before":{"type":"inte\###
    ger","minimum":1,"description":"The place without learning."},"evidence":{"type":"integer","\###
    description":"Events behind it."},"propensity":{"type":"number","exclusiveMinimum":0,"maximu\###
    m":1,"description":"The probability that the hit was shown at this place; with explain alone\###
    ."},"explanation":{"$ref":"#/components/schemas/Explanation"}},"required":["value","rank_bef\###
    ore","evidence"]},"feedback_token":{"type":"string","description":"Lets whoever holds it jud\###
    ge this hit at /api/v1/f/{token}; absent if the search was not logged."}},"required":["chunk\###
    _id","document_id","rank","score","similarity","text","metadata","source_uri","freshness","a\###
    djustment"]},"Warning":{"type":"object","properties":{"kind":{"type":"string","enum":["simil\###
    ar_failure"]},"failure_id":{"type":"string"},"similarity":{"type":"number"},"label":{"type":\###
    ["string","null"]},"state":{"type":"string"},"known_good":{"type":"array","items":{"type":"s\###
    tring"}},"known_bad":{"type":"array","items":{"type":"string"}},"correction":{"type":["strin\###
    g","null"]}},"required":["kind","failure_id","similarity","label","state","known_good","know\###
    n_bad","correction"]},"SearchAnswer":{"type":"object","properties":{"query_id":{"type":"stri\###
    ng","description":"Send it back with feedback; absent if the search was not logged."},"gener\###
    ation":{"type":"integer"},"policy":{"type":"string"},"hits":{"type":"array","items":{"$ref":\###
    "#/components/schemas/Hit"}},"warnings":{"type":"array","items":{"$ref":"#/components/schema\###
    s/Warning"}},"approximate":{"type":"object","properties":{"lists_probed":{"type":"integer"},\###
    "exact":{"type":"boolean"}},"required":["lists_probed","exact"]},"notices":{"type":"array","\###
    items":{"type":"string"}}},"required":["generation","policy","hits","warnings","approximate"\###
    ]},"SearchAnswers":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":\###
    "#/components/schemas/SearchAnswer"}}},"required":["results"]},"FeedbackEvent":{"type":"obje\###
    ct","properties":{"id":{"type":"string","minLength":1,"maxLength":512,"description":"Makes r\###
    etries safe."},"query_id":{"type":"string","minLength":1,"maxLength":512},"timestamp":{"type\###
    ":"string","format":"date-time","description":"RFC 3339."},"source":{"type":"string","enum":\###
    ["user","annotator","llm","code","implicit"],"default":"user"},"name":{"type":"string","minL\###
    ength":1,"maxLength":64,"description":"thumb, rating, label, click, copy, cited, dwell, reph\###
    rase, abandon, task, correction, review or another."},"target":{"type":"object","properties"\###
    :{"kind":{"type":"string","enum":["response","chunk","document"]},"id":{"type":"string","min\###
    Length":1,"maxLength":512},"rank":{"type":"integer","minimum":1,"description":"From 1."}},"r\###
    equired":["kind"],"additionalProperties":false},"cited":{"type":"array","items":{"type":"str\###
    ing"},"description":"Chunks that the answer used."},"score":{"type":["number","null"],"minim\###
    um":-1,"maximum":1,"description":"null retracts the actor's earlier event of that name and t\###
    arget. May be left out for label, correction, rephrase, abandon (-1), click, copy, cited (1)\###
    , and for dwell with metadata.seconds."},"label":{"type":"string","enum":["irrelevant","outd\###
    ated","incorrect","incomplete","wrong_citation","unsafe","missing","other"]},"comment":{"typ\###
    e":"string"},"correction":{"type":"string"},"expected":{"type":"object","properties":{"chunk\###
    _id":{"type":"string","minLength":1,"maxLength":512}},"required":["chunk_id"],"additionalPro\###
    perties":false},"actor":{"type":"string","minLength":1,"maxLength":512,"description":"Kept o\###
    nly as a keyed hash."},"session_id":{"type":"string","minLength":1,"maxLength":512},"applica\###
    tion":{"type":"string","minLength":1,"maxLength":512},"metadata":{"type":"object","descripti\###
    on":"The caller's own payload; filters can read it.","additionalProperties":true},"answer":{\###
    "type":"string","description":"The answer that the event is about. It is compared with the s\###
    hown chunks, so that the event falls on those it was made from, and is not kept."}},"require\###
    d":["query_id","name"],"additionalProperties":false},"FeedbackBatch":{"type":"object","prope\###
    rties":{"events":{"type":"array","items":{"description":"A FeedbackEvent. Each is read by it\###
    self and has a result of its own, so that one that is not valid holds up no other."},"minIte\###
    ms":1,"maxItems":1000,"description":"Each a FeedbackEvent, judged by itself."}},"required":[\###
    "events"],"additionalProperties":false},"FeedbackReceipt":{"type":"object","properties":{"id\###
    ":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate"]},"linked":{"ty\###
    pe":"boolean"},"fault":{"type":["string","null"],"description":"Who is to blame or to thank:\###
     retrieval, document, generation, out_of_scope."},"chunks":{"type":"array","items":{"type":"\###
    string"},"description":"The chunks it falls on."},"expected":{"$ref":"#/components/schemas/E\###
    xpectedChunk"}},"required":["id","status","linked","fault","chunks"]},"ExpectedChunk":{"type\###
    ":"object","description":"What became of a chunk that should have been found.","properties":\###
    {"chunk_id":{"type":"string"},"outcome":{"type":"string","enum":["shown","absent","filtered_\###
    out","below_min_score","moved_out","ann_miss","embedding_miss","words_miss","not_comparable"\###
    ]},"rank":{"type":["integer","null"],"minimum":1,"description":"In an exact search under the\###
     same filter; null where there is none within the first 10,000."},"similarity":{"type":["num\###
    ber","null"]},"summary":{"type":"string","description":"The reason in words, with the remedy\###
    ."},"events":{"type":"integer","description":"In failures: how many events name it for this \###
    reason."}},"required":["chunk_id","outcome","rank","similarity","summary"]},"FeedbackResults\###
    ":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","propert\###
    ies":{"code":{"type":"integer","description":"The status that the event alone would have had\###
    ."},"id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate","refused\###
    "]},"linked":{"type":"boolean"},"fault":{"type":["string","null"]},"chunks":{"type":"array",\###
    "items":{"type":"string"}},"problem":{"$ref":"#/components/schemas/Problem"}},"required":["c\###
    ode","status"]}}},"required":["results"]},"FailureSearch":{"type":"object","properties":{"qu\###
    ery":{"type":"string","minLength":1},"embedding":{"$ref":"#/components/schemas/Vector"},"lim\###
    it":{"type":"integer","minimum":1,"maximum":1000,"default":10}},"additionalProperties":false\###
    },"Failure":{"type":"object","properties":{"id":{"type":"string"},"similarity":{"type":"numb\###
    er","minimum":0,"maximum":1},"state":{"type":"string","enum":["open","fixed","regressed","di\###
    smissed"]},"label":{"type":["string","null"]},"fault":{"type":["string","null"]},"query_ids"\###
    :{"type":"array","items":{"type":"string"}},"queries":{"type":"array","items":{"type":"strin\###
    g"}},"known_bad":{"type":"array","items":{"type":"string"}},"known_good":{"type":"array","it\###
    ems":{"type":"string"}},"correction":{"type":["string","null"]},"events":{"type":"integer"},\###
    "actors":{"type":"integer","description":"Distinct actors behind the events."},"regressions"\###
    :{"type":"integer"},"fix_candidate":{"type":"boolean","description":"Whether something that \###
    may have repaired it changed since it failed last."},"history":{"type":"array","items":{"typ\###
    e":"string"}},"expected":{"type":"array","items":{"$ref":"#/components/schemas/ExpectedChunk\###
    "}}},"required":["id","state","label","fault","query_ids","queries","known_bad","known_good"\###
    ,"correction","events","actors","regressions","fix_candidate","history","expected"]},"Failur\###
    eList":{"type":"object","properties":{"failures":{"type":"array","items":{"$ref":"#/componen\###
    ts/schemas/Failure"}}},"required":["failures"]},"FailurePage":{"type":"object","properties":\###
    {"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}},"next_cursor":{\###
    "type":["string","null"]}},"required":["failures","next_cursor"]},"FailureUpdate":{"type":"o\###
    bject","properties":{"state":{"type":"string","enum":["open","fixed","dismissed"]},"note":{"\###
    type":"string"},"actor":{"type":"string","minLength":1,"maxLength":512}},"required":["state"\###
    ],"additionalProperties":false},"Finding":{"type":"object","properties":{"id":{"type":"strin\###

    """###
}
