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
    {"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["write"]}]}}},"components\###
    ":{"schemas":{"Problem":{"type":"object","properties":{"type":{"type":"string","description"\###
    :"The kind of problem, a URN."},"title":{"type":"string","description":"The same for all pro\###
    blems of the kind."},"status":{"type":"integer"},"detail":{"type":"string","description":"Wh\###
    at happened and what to do."},"instance":{"type":"string","description":"The address."},"err\###
    ors":{"type":"array","items":{"$ref":"#/components/schemas/FieldError"}},"request_id":{"type\###
    ":"string","description":"Also in x-request-id."}},"description":"RFC 9457.","required":["ty\###
    pe","title","status","detail"]},"FieldError":{"type":"object","properties":{"pointer":{"type\###
    ":"string","description":"The field, RFC 6901."},"detail":{"type":"string"}},"required":["de\###
    tail"]},"Vector":{"description":"A vector: numbers, or base64 of its little-endian float32 b\###
    ytes.","oneOf":[{"type":"array","items":{"type":"number"},"minItems":1,"maxItems":8192},{"ty\###
    pe":"string","contentEncoding":"base64"}]},"Filter":{"type":"object","description":"Which ch\###
    unks may be hits: must, should, must_not of conditions on the payload.","additionalPropertie\###
    s":false,"properties":{"must":{},"should":{},"must_not":{},"min_should":{}}},"Settings":{"ty\###
    pe":"object","properties":{"learning":{"type":"string","enum":["balanced","cautious","off"],\###
    "description":"How far feedback may move hits."},"exploration_rate":{"type":"number","minimu\###
    m":0,"maximum":0.2,"default":0.02,"description":"The probability that a logged search swaps \###
    two nearly tied neighbours, once ranking has learned from 200 events."},"demote_stale":{"typ\###
    e":"boolean","description":"Whether findings may lower the rank of stale chunks."},"log_quer\###
    y_text":{"type":"boolean","description":"Whether the text of queries is kept."},"staleness":\###
    {"type":"object","description":"How stale documents are treated.","properties":{"newest_firs\###
    t":{"type":"boolean","description":"Whether the newest of near-duplicate versions stands fir\###
    st."},"demotion_bound":{"type":"number","minimum":0,"maximum":0.5,"description":"The most th\###
    at a finding takes off a score, in the scale of similarities."},"hide_confirmed":{"type":"bo\###
    olean","description":"Whether chunks that a person confirmed as stale are hidden."},"hide_ve\###
    rdicts":{"type":"array","items":{"type":"string","enum":["superseded","contradicted","change\###
    d_at_source","gone_at_source","expired"]},"description":"Verdicts of open findings that hide\###
     their chunks without confirmation; none by default."}},"additionalProperties":false}},"addi\###
    tionalProperties":false},"Freshness":{"type":"object","properties":{"verdict":{"type":"strin\###
    g","enum":["current","suspected","superseded","contradicted","changed_at_source","gone_at_so\###
    urce","expired"]},"confidence":{"type":"number","minimum":0,"maximum":1},"finding_id":{"type\###
    ":["string","null"]}},"required":["verdict","confidence","finding_id"]},"CollectionDefinitio\###
    n":{"type":"object","properties":{"dimension":{"type":"integer","minimum":1,"maximum":8192,"\###
    description":"Components of a vector; may be left out with the built-in embedder."},"metric"\###
    :{"type":"string","enum":["cosine","dot","euclidean"],"default":"cosine"},"embedder":{"type"\###
    :"string","minLength":1,"maxLength":64,"default":"none","description":"builtin, none, or a c\###
    onfigured name."},"index":{"type":"object","properties":{"kind":{"type":"string","enum":["au\###
    to","flat","ivf"],"default":"auto"}},"additionalProperties":false},"settings":{"$ref":"#/com\###
    ponents/schemas/Settings"}},"additionalProperties":false},"CollectionUpdate":{"type":"object\###
    ","properties":{"settings":{"$ref":"#/components/schemas/Settings"}},"required":["settings"]\###
    ,"additionalProperties":false},"Collection":{"type":"object","properties":{"name":{"type":"s\###
    tring"},"dimension":{"type":"integer"},"metric":{"type":"string"},"embedder":{"type":"string\###
    "},"index":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"]},"se\###
    ttings":{"$ref":"#/components/schemas/Settings"},"created_at":{"type":"string","format":"dat\###
    e-time","description":"RFC 3339."},"generation":{"type":"integer","description":"The index g\###
    eneration that serves; 0 before the first."},"space":{"type":"integer","description":"The em\###
    bedding space, counted from 1."},"counts":{"type":"object","properties":{"documents":{"type"\###
    :"integer","minimum":0},"chunks":{"type":"integer","minimum":0},"retrievals":{"type":"intege\###
    r","minimum":0},"events":{"type":"integer","minimum":0}},"required":["documents","chunks","r\###
    etrievals","events"]},"health":{"type":"object","properties":{"status":{"type":"string","enu\###
    m":["ok","degraded"]},"notices":{"type":"array","items":{"type":"string"}}},"required":["sta\###
    tus","notices"]}},"required":["name","dimension","metric","embedder","index","settings","cre\###
    ated_at","generation","space","counts","health"]},"CollectionList":{"type":"object","propert\###
    ies":{"collections":{"type":"array","items":{"$ref":"#/components/schemas/Collection"}}},"re\###
    quired":["collections"]},"ChunkInput":{"type":"object","properties":{"id":{"type":"string","\###
    minLength":1,"maxLength":512},"text":{"type":"string"},"heading_path":{"type":"array","items\###
    ":{"type":"string"},"maxItems":16,"description":"The headings above, outermost first."},"emb\###
    edding":{"$ref":"#/components/schemas/Vector"},"metadata":{"type":"object","description":"Th\###
    e caller's own payload; filters can read it.","additionalProperties":true}},"required":["id"\###
    ],"additionalProperties":false},"DocumentInput":{"type":"object","properties":{"id":{"type":\###
    "string","minLength":1,"maxLength":512},"text":{"type":"string","description":"Cut and embed\###
    ded here. Beside chunks, which are then the caller's own cutting of it, it is checked and no\###
    t kept."},"source_uri":{"type":"string","description":"Where it comes from; documents that s\###
    hare it are versions of one source."},"version":{"type":"string"},"published_at":{"type":"st\###
    ring","format":"date-time","description":"RFC 3339."},"expires_at":{"type":"string","format"\###
    :"date-time","description":"RFC 3339."},"metadata":{"type":"object","description":"The calle\###
    r's own payload; filters can read it.","additionalProperties":true},"chunks":{"type":"array"\###
    ,"items":{"$ref":"#/components/schemas/ChunkInput"}}},"description":"Either text or chunks."\###
    ,"required":["id"],"additionalProperties":false},"DocumentWrite":{"type":"object","propertie\###
    s":{"documents":{"type":"array","items":{"$ref":"#/components/schemas/DocumentInput"},"minIt\###
    ems":1,"maxItems":1000}},"required":["documents"],"additionalProperties":false},"DocumentRes\###
    ults":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","pro\###
    perties":{"id":{"type":"string"},"line":{"type":"integer","description":"Of a stream, from 1\###
    ."},"status":{"type":"string","enum":["created","replaced","unchanged","failed"]},"chunks":{\###
    "type":"integer"},"embedded":{"type":"integer","description":"Chunks that had to be embedded\###
    ."},"problem":{"$ref":"#/components/schemas/Problem"}},"required":["status"]}},"created":{"t\###
    ype":"integer"},"replaced":{"type":"integer"},"unchanged":{"type":"integer"},"failed":{"type\###
    ":"integer"}},"required":["results"]},"DocumentRecord":{"type":"object","properties":{"id":{\###
    "type":"string"},"source_uri":{"type":["string","null"]},"version":{"type":["string","null"]\###
    },"published_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"\###
    expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"metad\###
    ata":{"type":"object","description":"The caller's own payload; filters can read it.","additi\###
    onalProperties":true},"fingerprint":{"type":"string"},"created_at":{"type":"string","format"\###
    :"date-time","description":"RFC 3339."},"updated_at":{"type":"string","format":"date-time","\###
    description":"RFC 3339."}},"required":["id","metadata","fingerprint","created_at","updated_a\###
    t"]},"Chunk":{"type":"object","properties":{"id":{"type":"string"},"document_id":{"type":"st\###
    ring"},"ordinal":{"type":"integer"},"text":{"type":["string","null"]},"heading_path":{"type"\###
    :"array","items":{"type":"string"}},"metadata":{"type":"object","description":"The caller's \###
    own payload; filters can read it.","additionalProperties":true},"fingerprint":{"type":"strin\###
    g"}},"required":["id","document_id","ordinal","text","heading_path","metadata","fingerprint"\###
    ]},"Document":{"allOf":[{"$ref":"#/components/schemas/DocumentRecord"},{"type":"object","pro\###
    perties":{"chunks":{"type":"array","items":{"$ref":"#/components/schemas/Chunk"}}},"required\###
    ":["chunks"]}]},"DocumentPage":{"type":"object","properties":{"documents":{"type":"array","i\###
    tems":{"$ref":"#/components/schemas/DocumentRecord"}},"next_cursor":{"type":["string","null"\###
    ]}},"required":["documents","next_cursor"]},"Search":{"type":"object","properties":{"query":\###
    {"type":"string","minLength":1,"description":"The question in words."},"embedding":{"$ref":"\###
    #/components/schemas/Vector"},"limit":{"type":"integer","minimum":1,"maximum":1000,"default"\###
    :10},"mode":{"type":"string","enum":["dense","lexical","hybrid"],"default":"dense"},"filter"\###
    :{"$ref":"#/components/schemas/Filter"},"min_score":{"type":"number"},"recall_target":{"type\###
    ":"number","minimum":0.01,"maximum":1,"default":0.95,"description":"The share of true neighb\###
    ours to find."},"rerank":{"type":"boolean","default":true,"description":"Whether what was le\###
    arned may move hits."},"explain":{"type":"boolean","default":false},"log":{"type":"boolean",\###
    "default":true,"description":"A search that is not logged has no query id, does not explore \###
    and teaches nothing."},"query_id":{"type":"string","minLength":1,"maxLength":100,"descriptio\###
    n":"The client's own id."},"session_id":{"type":"string","minLength":1,"maxLength":512},"act\###
    or":{"type":"string","minLength":1,"maxLength":512}},"description":"A query, an embedding or\###
     both.","additionalProperties":false},"SearchBatch":{"type":"object","properties":{"searches\###
    ":{"type":"array","items":{"$ref":"#/components/schemas/Search"},"minItems":1,"maxItems":100\###
    }},"required":["searches"],"additionalProperties":false},"Explanation":{"type":"object","des\###
    cription":"Why a hit stands where it stands: base_score and the parts make the score.","prop\###
    erties":{"summary":{"type":"string"},"similarity":{"type":"number"},"base_score":{"type":"nu\###
    mber","description":"What plain retrieval gave it."},"parts":{"type":"array","items":{"type"\###
    :"object","properties":{"name":{"type":"string","description":"learned, statements, bound, h\###
    old, decision, freshness, version_order or another."},"value":{"type":"number"},"summary":{"\###
    type":"string"}},"required":["name","value","summary"]}},"score":{"type":"number"},"rank_bef\###
    ore":{"type":"integer","minimum":1},"rank_after":{"type":"integer","minimum":1},"past_querie\###
    s":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"string"},"quer\###
    y":{"type":["string","null"],"description":"Its words, where they were logged."},"similarity\###
    ":{"type":"number"},"helped":{"type":"number"},"failed":{"type":"number"}},"required":["quer\###
    y_id","query","similarity","helped","failed"]}},"actors":{"type":"integer","description":"Di\###
    fferent actors behind what was learned."},"votes":{"type":"object","properties":{"positive":\###
    {"type":"integer"},"negative":{"type":"integer"},"actors":{"type":"integer"}},"required":["p\###
    ositive","negative","actors"]},"gate":{"type":"object","description":"How far feedback may a\###
    ct on this question; absent where ranking does not learn.","properties":{"state":{"type":"st\###
    ring","enum":["closed","partly_open","open"]},"summary":{"type":"string"},"strength":{"type"\###
    :"number","minimum":0,"maximum":1},"comparisons":{"type":"integer"},"score":{"type":"number"\###
    ,"description":"The mean gain over its standard error."},"threshold":{"type":"number"},"near\###
    est_question":{"type":["number","null"]}},"required":["state","summary","strength","comparis\###
    ons","score","threshold","nearest_question"]},"trust":{"type":"number"},"figures":{"type":"o\###
    bject","additionalProperties":{"type":"number"}}},"required":["summary","similarity","base_s\###
    core","parts","score","rank_before","rank_after","past_queries","actors","votes","trust","fi\###
    gures"]},"Hit":{"type":"object","properties":{"chunk_id":{"type":"string"},"document_id":{"t\###
    ype":"string"},"rank":{"type":"integer","minimum":1},"score":{"type":"number"},"similarity":\###
    {"type":"number"},"text":{"type":["string","null"]},"heading_path":{"type":"array","items":{\###
    "type":"string"}},"metadata":{"type":"object","description":"The caller's own payload; filte\###
    rs can read it.","additionalProperties":true},"source_uri":{"type":["string","null"]},"fresh\###
    ness":{"$ref":"#/components/schemas/Freshness"},"adjustment":{"type":"object","properties":{\###
    "value":{"type":"number","description":"What learning added to the score."},"rank_before":{"\###
    type":"integer","minimum":1,"description":"The place without learning."},"evidence":{"type":\###
    "integer","description":"Events behind it."},"propensity":{"type":"number","exclusiveMinimum\###
    ":0,"maximum":1,"description":"The probability that the hit was shown at this place; with ex\###
    plain alone."},"explanation":{"$ref":"#/components/schemas/Explanation"}},"required":["value\###
    ","rank_before","evidence"]},"feedback_token":{"type":"string","description":"Lets whoever h\###
    olds it judge this hit at /api/v1/f/{token}; absent if the search was not logged."}},"requir\###
    ed":["chunk_id","document_id","rank","score","similarity","text","metadata","source_uri","fr\###
    eshness","adjustment"]},"Warning":{"type":"object","properties":{"kind":{"type":"string","en\###
    um":["similar_failure"]},"failure_id":{"type":"string"},"similarity":{"type":"number"},"labe\###
    l":{"type":["string","null"]},"state":{"type":"string"},"known_good":{"type":"array","items"\###
    :{"type":"string"}},"known_bad":{"type":"array","items":{"type":"string"}},"correction":{"ty\###
    pe":["string","null"]}},"required":["kind","failure_id","similarity","label","state","known_\###
    good","known_bad","correction"]},"SearchAnswer":{"type":"object","properties":{"query_id":{"\###
    type":"string","description":"Send it back with feedback; absent if the search was not logge\###
    d."},"generation":{"type":"integer"},"policy":{"type":"string"},"hits":{"type":"array","item\###
    s":{"$ref":"#/components/schemas/Hit"}},"warnings":{"type":"array","items":{"$ref":"#/compon\###
    ents/schemas/Warning"}},"approximate":{"type":"object","properties":{"lists_probed":{"type":\###
    "integer"},"exact":{"type":"boolean"}},"required":["lists_probed","exact"]},"notices":{"type\###
    ":"array","items":{"type":"string"}}},"required":["generation","policy","hits","warnings","a\###
    pproximate"]},"SearchAnswers":{"type":"object","properties":{"results":{"type":"array","item\###
    s":{"$ref":"#/components/schemas/SearchAnswer"}}},"required":["results"]},"FeedbackEvent":{"\###
    type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":512,"descriptio\###
    n":"Makes retries safe."},"query_id":{"type":"string","minLength":1,"maxLength":512},"timest\###
    amp":{"type":"string","format":"date-time","description":"RFC 3339."},"source":{"type":"stri\###
    ng","enum":["user","annotator","llm","code","implicit"],"default":"user"},"name":{"type":"st\###
    ring","minLength":1,"maxLength":64,"description":"thumb, rating, label, click, copy, cited, \###
    dwell, rephrase, abandon, task, correction, review or another."},"target":{"type":"object","\###
    properties":{"kind":{"type":"string","enum":["response","chunk","document"]},"id":{"type":"s\###
    tring","minLength":1,"maxLength":512},"rank":{"type":"integer","minimum":1,"description":"Fr\###
    om 1."}},"required":["kind"],"additionalProperties":false},"cited":{"type":"array","items":{\###
    "type":"string"},"description":"Chunks that the answer used."},"score":{"type":["number","nu\###
    ll"],"minimum":-1,"maximum":1,"description":"null retracts the actor's earlier event of that\###
     name and target. May be left out for label, correction, rephrase, abandon (-1) and click, c\###
    opy, cited (1)."},"label":{"type":"string","enum":["irrelevant","outdated","incorrect","inco\###
    mplete","wrong_citation","unsafe","missing","other"]},"comment":{"type":"string"},"correctio\###
    n":{"type":"string"},"expected":{"type":"object","properties":{"chunk_id":{"type":"string","\###
    minLength":1,"maxLength":512}},"required":["chunk_id"],"additionalProperties":false},"actor"\###
    :{"type":"string","minLength":1,"maxLength":512,"description":"Kept only as a keyed hash."},\###
    "session_id":{"type":"string","minLength":1,"maxLength":512},"application":{"type":"string",\###
    "minLength":1,"maxLength":512},"metadata":{"type":"object","description":"The caller's own p\###
    ayload; filters can read it.","additionalProperties":true},"answer":{"type":"string","descri\###
    ption":"The answer that the event is about. It is compared with the shown chunks, so that th\###
    e event falls on those it was made from, and is not kept."}},"required":["query_id","name"],\###
    "additionalProperties":false},"FeedbackBatch":{"type":"object","properties":{"events":{"type\###
    ":"array","items":{"description":"A FeedbackEvent. Each is read by itself and has a result o\###
    f its own, so that one that is not valid holds up no other."},"minItems":1,"maxItems":1000,"\###
    description":"Each a FeedbackEvent, judged by itself."}},"required":["events"],"additionalPr\###
    operties":false},"FeedbackReceipt":{"type":"object","properties":{"id":{"type":"string"},"st\###
    atus":{"type":"string","enum":["recorded","duplicate"]},"linked":{"type":"boolean"},"fault":\###
    {"type":["string","null"],"description":"Who is to blame or to thank: retrieval, document, g\###
    eneration, out_of_scope."},"chunks":{"type":"array","items":{"type":"string"},"description":\###
    "The chunks it falls on."},"expected":{"$ref":"#/components/schemas/ExpectedChunk"}},"requir\###
    ed":["id","status","linked","fault","chunks"]},"ExpectedChunk":{"type":"object","description\###
    ":"What became of a chunk that should have been found.","properties":{"chunk_id":{"type":"st\###
    ring"},"outcome":{"type":"string","enum":["shown","absent","filtered_out","below_min_score",\###
    "moved_out","ann_miss","embedding_miss","words_miss","not_comparable"]},"rank":{"type":["int\###
    eger","null"],"minimum":1,"description":"In an exact search under the same filter; null wher\###
    e there is none within the first 10,000."},"similarity":{"type":["number","null"]},"summary"\###
    :{"type":"string","description":"The reason in words, with the remedy."},"events":{"type":"i\###
    nteger","description":"In failures: how many events name it for this reason."}},"required":[\###
    "chunk_id","outcome","rank","similarity","summary"]},"FeedbackResults":{"type":"object","pro\###
    perties":{"results":{"type":"array","items":{"type":"object","properties":{"code":{"type":"i\###
    nteger","description":"The status that the event alone would have had."},"id":{"type":"strin\###
    g"},"status":{"type":"string","enum":["recorded","duplicate","refused"]},"linked":{"type":"b\###
    oolean"},"fault":{"type":["string","null"]},"chunks":{"type":"array","items":{"type":"string\###
    "}},"problem":{"$ref":"#/components/schemas/Problem"}},"required":["code","status"]}}},"requ\###
    ired":["results"]},"FailureSearch":{"type":"object","properties":{"query":{"type":"string","\###
    minLength":1},"embedding":{"$ref":"#/components/schemas/Vector"},"limit":{"type":"integer","\###
    minimum":1,"maximum":1000,"default":10}},"additionalProperties":false},"Failure":{"type":"ob\###
    ject","properties":{"id":{"type":"string"},"similarity":{"type":"number","minimum":0,"maximu\###
    m":1},"state":{"type":"string","enum":["open","fixed","regressed","dismissed"]},"label":{"ty\###
    pe":["string","null"]},"fault":{"type":["string","null"]},"query_ids":{"type":"array","items\###
    ":{"type":"string"}},"queries":{"type":"array","items":{"type":"string"}},"known_bad":{"type\###
    ":"array","items":{"type":"string"}},"known_good":{"type":"array","items":{"type":"string"}}\###
    ,"correction":{"type":["string","null"]},"events":{"type":"integer"},"actors":{"type":"integ\###
    er","description":"Distinct actors behind the events."},"regressions":{"type":"integer"},"fi\###
    x_candidate":{"type":"boolean","description":"Whether something that may have repaired it ch\###
    anged since it failed last."},"history":{"type":"array","items":{"type":"string"}},"expected\###
    ":{"type":"array","items":{"$ref":"#/components/schemas/ExpectedChunk"}}},"required":["id","\###
    state","label","fault","query_ids","queries","known_bad","known_good","correction","events",\###
    "actors","regressions","fix_candidate","history","expected"]},"FailureList":{"type":"object"\###
    ,"properties":{"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},\###
    "required":["failures"]},"FailurePage":{"type":"object","properties":{"failures":{"type":"ar\###
    ray","items":{"$ref":"#/components/schemas/Failure"}},"next_cursor":{"type":["string","null"\###
    ]}},"required":["failures","next_cursor"]},"FailureUpdate":{"type":"object","properties":{"s\###
    tate":{"type":"string","enum":["open","fixed","dismissed"]},"note":{"type":"string"},"actor"\###
    :{"type":"string","minLength":1,"maxLength":512}},"required":["state"],"additionalProperties\###
    ":false},"Finding":{"type":"object","properties":{"id":{"type":"string"},"document_id":{"typ\###
    e":"string"},"chunk_ids":{"type":"array","items":{"type":"string"}},"verdict":{"type":"strin\###
    g","enum":["current","suspected","superseded","contradicted","changed_at_source","gone_at_so\###
    urce","expired"]},"confidence":{"type":"number","minimum":0,"maximum":1},"state":{"type":"st\###
    ring","enum":["open","confirmed","dismissed","snoozed"]},"snoozed_until":{"type":["string","\###
    null"],"format":"date-time","description":"RFC 3339; until when a snoozed finding sleeps."},\###
    "note":{"type":["string","null"]},"newer_chunk_ids":{"type":"array","items":{"type":"string"\###
    },"description":"Newer versions, nearest first."},"evidence":{"type":"array","items":{"type"\###
    :"object","properties":{"kind":{"type":"string"},"weight":{"type":"number","description":"Na\###
    tural log odds."},"summary":{"type":"string"},"recorded_at":{"type":"string","format":"date-\###
    time","description":"RFC 3339."},"differences":{"type":"array","description":"What a newer t\###
    ext or a correction says differently.","items":{"type":"object","properties":{"kind":{"type"\###
    :"string"},"old":{"type":"string"},"new":{"type":"string"}},"required":["kind","old","new"]}\###
    }},"required":["kind","weight","summary","recorded_at"]}},"action":{"type":"string","enum":[\###
    "replace","compare","review","reingest","remove","renew"],"description":"What to do."},"advi\###
    ce":{"type":"string"},"traffic":{"type":"integer"}},"required":["id","document_id","chunk_id\###
    s","verdict","confidence","state","snoozed_until","note","newer_chunk_ids","evidence","actio\###
    n","advice","traffic"]},"FindingPage":{"type":"object","properties":{"findings":{"type":"arr\###
    ay","items":{"$ref":"#/components/schemas/Finding"}},"next_cursor":{"type":["string","null"]\###
    }},"required":["findings","next_cursor"]},"FindingUpdate":{"type":"object","properties":{"st\###
    ate":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"until":{"type":"st\###
    ring","format":"date-time","description":"With snoozed alone."},"note":{"type":"string"},"ac\###
    tor":{"type":"string","minLength":1,"maxLength":512}},"required":["state"],"additionalProper\###
    ties":false},"ChunkDetails":{"allOf":[{"$ref":"#/components/schemas/Chunk"},{"type":"object"\###

    """###
}
