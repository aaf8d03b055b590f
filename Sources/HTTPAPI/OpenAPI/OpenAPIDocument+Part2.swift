/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part2 = ###"""
    ing that must survive, while the service goes on.","requestBody":{"required":true,"content":\###
    {"application/json":{"schema":{"type":"object","additionalProperties":false,"properties":{"k\###
    eep":{"type":["integer","null"],"minimum":1,"maximum":1000,"description":"How many of the ne\###
    west backups stay."}}}}}},"responses":{"201":{"description":"Written and on the disk.","cont\###
    ent":{"application/json":{"schema":{"$ref":"#/components/schemas/Backup"}}},"headers":{"x-re\###
    quest-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components\###
    /headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$\###
    ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},\###
    "403":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Proble\###
    m"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Pr\###
    oblem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/response\###
    s/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compone\###
    nts/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"k\###
    ey":["admin"]}],"x-all-collections":true},"get":{"operationId":"listBackups","tags":["servic\###
    e"],"summary":"The backups that are there, newest first.","responses":{"200":{"description":\###
    "Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backups"}}},"h\###
    eaders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref"\###
    :"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit\###
    "}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/U\###
    nauthorized"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/re\###
    sponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/c\###
    omponents/responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collections":true}}\###
    ,"/api/v1/integrity":{"get":{"operationId":"checkIntegrity","tags":["service"],"summary":"Ch\###
    eck every guarded row of the database; reads all of it.","responses":{"200":{"description":"\###
    Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Integrity"}}},"\###
    headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref\###
    ":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimi\###
    t"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/\###
    Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/r\###
    esponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/\###
    components/responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collections":true}\###
    },"/api/v1/keys":{"get":{"operationId":"listKeys","tags":["keys"],"summary":"List keys, olde\###
    st first, those that have ended included.","parameters":[{"$ref":"#/components/parameters/cu\###
    rsor"},{"$ref":"#/components/parameters/limit"}],"responses":{"200":{"description":"Done.","\###
    content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyPage"}}},"headers":{\###
    "x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/compo\###
    nents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400\###
    ":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthoriz\###
    ed"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/T\###
    ooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components\###
    /responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collections":true},"post":{"\###
    operationId":"createKey","tags":["keys"],"summary":"Create a key; its text is in this answer\###
     and nowhere else.","requestBody":{"required":true,"content":{"application/json":{"schema":{\###
    "$ref":"#/components/schemas/KeyInput"}}}},"responses":{"201":{"description":"Made.","conten\###
    t":{"application/json":{"schema":{"$ref":"#/components/schemas/NewKey"}}},"headers":{"x-requ\###
    est-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/h\###
    eaders/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$re\###
    f":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"4\###
    03":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"\###
    },"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Prob\###
    lem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/\###
    TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/component\###
    s/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key\###
    ":["admin"]}],"x-all-collections":true}},"/api/v1/keys/{key}/rotate":{"post":{"operationId":\###
    "rotateKey","tags":["keys"],"summary":"Create a key in place of another, which goes on for a\###
     while.","parameters":[{"$ref":"#/components/parameters/key"}],"requestBody":{"required":tru\###
    e,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"}}}},"re\###
    sponses":{"201":{"description":"Made.","content":{"application/json":{"schema":{"$ref":"#/co\###
    mponents/schemas/NewKey"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestI\###
    D"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"\###
    #/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$\###
    ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},\###
    "404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Proble\###
    m"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Pr\###
    oblem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/response\###
    s/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compone\###
    nts/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"k\###
    ey":["admin"]}],"x-all-collections":true}},"/api/v1/keys/{key}":{"delete":{"operationId":"re\###
    vokeKey","tags":["keys"],"summary":"End a key at once, for good.","parameters":[{"$ref":"#/c\###
    omponents/parameters/key"}],"responses":{"200":{"description":"Ended.","content":{"applicati\###
    on/json":{"schema":{"$ref":"#/components/schemas/Key"}}},"headers":{"x-request-id":{"$ref":"\###
    #/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitP\###
    olicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/\###
    responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/co\###
    mponents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"\###
    #/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"50\###
    3":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Probl\###
    em"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/f/{token}":{"post":\###
    {"operationId":"sendVote","tags":["feedback"],"summary":"Judge a hit by its token, without a\###
     key and from any page.","security":[],"parameters":[{"$ref":"#/components/parameters/token"\###
    }],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compone\###
    nts/schemas/Vote"}}}},"responses":{"200":{"description":"On disk.","headers":{"x-request-id"\###
    :{"$ref":"#/components/headers/RequestID"},"access-control-allow-origin":{"description":"Any\###
     page may vote.","schema":{"type":"string"}}},"content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/VoteReceipt"}}}},"400":{"$ref":"#/components/responses/Problem"},"40\###
    4":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"}\###
    ,"409":{"$ref":"#/components/responses/Problem"},"410":{"$ref":"#/components/responses/Probl\###
    em"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/P\###
    roblem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/respons\###
    es/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compon\###
    ents/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}}},"options":{"o\###
    perationId":"allowVote","tags":["feedback"],"summary":"Tell a browser that any page may vote\###
    .","security":[],"parameters":[{"$ref":"#/components/parameters/token"}],"responses":{"204":\###
    {"description":"It may.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}\###
    ,"access-control-allow-origin":{"description":"Any page may vote.","schema":{"type":"string"\###
    }}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/P\###
    roblem"}}}}},"components":{"schemas":{"Problem":{"type":"object","properties":{"type":{"type\###
    ":"string","description":"The kind of problem, a URN."},"title":{"type":"string","descriptio\###
    n":"The same for all problems of the kind."},"status":{"type":"integer"},"detail":{"type":"s\###
    tring","description":"What happened and what to do."},"instance":{"type":"string","descripti\###
    on":"The address."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/FieldErro\###
    r"}},"request_id":{"type":"string","description":"Also in x-request-id."}},"description":"RF\###
    C 9457.","required":["type","title","status","detail"]},"FieldError":{"type":"object","prope\###
    rties":{"pointer":{"type":"string","description":"The field, RFC 6901."},"detail":{"type":"s\###
    tring"}},"required":["detail"]},"Vector":{"description":"A vector: numbers, or base64 of its\###
     little-endian float32 bytes.","oneOf":[{"type":"array","items":{"type":"number"},"minItems"\###
    :1,"maxItems":8192},{"type":"string","contentEncoding":"base64"}]},"Filter":{"type":"object"\###
    ,"description":"Which chunks may be hits: must, should, must_not of conditions on the payloa\###
    d.","additionalProperties":false,"properties":{"must":{},"should":{},"must_not":{},"min_shou\###
    ld":{}}},"Settings":{"type":"object","properties":{"learning":{"type":"string","enum":["bala\###
    nced","cautious","off"],"description":"How far feedback may move hits."},"exploration_rate":\###
    {"type":"number","minimum":0,"maximum":0.2,"default":0.02,"description":"The probability tha\###
    t a logged search swaps two nearly tied neighbours, once ranking has learned from 200 events\###
    ."},"demote_stale":{"type":"boolean","description":"Whether findings may lower the rank of s\###
    tale chunks."},"log_query_text":{"type":"boolean","description":"Whether the text of queries\###
     is kept."},"staleness":{"type":"object","description":"How stale documents are treated.","p\###
    roperties":{"newest_first":{"type":"boolean","description":"Whether the newest of near-dupli\###
    cate versions stands first."},"demotion_bound":{"type":"number","minimum":0,"maximum":0.5,"d\###
    escription":"The most that a finding takes off a score, in the scale of similarities."},"hid\###
    e_confirmed":{"type":"boolean","description":"Whether chunks that a person confirmed as stal\###
    e are hidden."},"hide_verdicts":{"type":"array","items":{"type":"string","enum":["superseded\###
    ","contradicted","changed_at_source","gone_at_source","expired"]},"description":"Verdicts of\###
     open findings that hide their chunks without confirmation; none by default."}},"additionalP\###
    roperties":false}},"additionalProperties":false},"SettingsChange":{"type":"object","properti\###
    es":{"learning":{"type":["string","null"],"enum":["balanced","cautious","off",null],"descrip\###
    tion":"How far feedback may move hits."},"demote_stale":{"type":["boolean","null"],"descript\###
    ion":"Whether findings may lower the rank of stale chunks."},"log_query_text":{"type":["bool\###
    ean","null"],"description":"Whether the text of queries is kept."},"staleness":{"type":["obj\###
    ect","null"],"description":"How stale documents are treated.","properties":{"newest_first":{\###
    "type":["boolean","null"],"description":"Whether the newest of near-duplicate versions stand\###
    s first."},"demotion_bound":{"type":["number","null"],"minimum":0,"maximum":0.5,"description\###
    ":"The most that a finding takes off a score, in the scale of similarities."},"hide_confirme\###
    d":{"type":["boolean","null"],"description":"Whether chunks that a person confirmed as stale\###
     are hidden."},"hide_verdicts":{"type":["array","null"],"items":{"type":"string","enum":["su\###
    perseded","contradicted","changed_at_source","gone_at_source","expired"]},"description":"Ver\###
    dicts of open findings that hide their chunks without confirmation; none by default."}},"add\###
    itionalProperties":false}},"additionalProperties":false},"Freshness":{"type":"object","prope\###
    rties":{"verdict":{"type":"string","enum":["current","suspected","superseded","contradicted"\###
    ,"changed_at_source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,\###
    "maximum":1},"finding_id":{"type":["string","null"]}},"required":["verdict","confidence","fi\###
    nding_id"]},"CollectionDefinition":{"type":"object","properties":{"dimension":{"type":["inte\###
    ger","null"],"minimum":1,"maximum":8192,"description":"Components of a vector; may be left o\###
    ut with the built-in embedder."},"metric":{"type":["string","null"],"enum":["cosine","dot","\###
    euclidean",null],"default":"cosine"},"embedder":{"type":["string","null"],"minLength":1,"max\###
    Length":64,"default":"none","description":"builtin, none, or a configured name."},"index":{"\###
    type":["object","null"],"properties":{"kind":{"type":["string","null"],"enum":["auto","flat"\###
    ,"ivf",null],"default":"auto"}},"additionalProperties":false},"settings":{"anyOf":[{"$ref":"\###
    #/components/schemas/SettingsChange"},{"type":"null"}]}},"additionalProperties":false},"Coll\###
    ectionUpdate":{"type":"object","properties":{"settings":{"$ref":"#/components/schemas/Settin\###
    gsChange"}},"required":["settings"],"additionalProperties":false},"Collection":{"type":"obje\###
    ct","properties":{"name":{"type":"string"},"dimension":{"type":"integer"},"metric":{"type":"\###
    string"},"embedder":{"type":"string"},"index":{"type":"object","properties":{"kind":{"type":\###
    "string"}},"required":["kind"]},"settings":{"$ref":"#/components/schemas/Settings"},"created\###
    _at":{"type":"string","format":"date-time","description":"RFC 3339."},"generation":{"type":"\###
    integer","description":"The index generation that serves; 0 before the first."},"space":{"ty\###
    pe":"integer","description":"The embedding space, counted from 1."},"counts":{"type":"object\###
    ","properties":{"documents":{"type":"integer","minimum":0},"chunks":{"type":"integer","minim\###
    um":0},"retrievals":{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0}},\###
    "required":["documents","chunks","retrievals","events"]},"health":{"type":"object","properti\###
    es":{"status":{"type":"string","enum":["ok","degraded"]},"notices":{"type":"array","items":{\###
    "type":"string"}}},"required":["status","notices"]}},"required":["name","dimension","metric"\###
    ,"embedder","index","settings","created_at","generation","space","counts","health"]},"Collec\###
    tionList":{"type":"object","properties":{"collections":{"type":"array","items":{"$ref":"#/co\###
    mponents/schemas/Collection"}}},"required":["collections"]},"ChunkInput":{"type":"object","p\###
    roperties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":["string","n\###
    ull"]},"heading_path":{"type":["array","null"],"items":{"type":"string"},"maxItems":16,"desc\###
    ription":"The headings above, outermost first."},"embedding":{"anyOf":[{"$ref":"#/components\###
    /schemas/Vector"},{"type":"null"}]},"metadata":{"type":["object","null"],"description":"The \###
    caller's own payload; filters can read it.","additionalProperties":true}},"required":["id"],\###
    "additionalProperties":false},"DocumentInput":{"type":"object","properties":{"id":{"type":"s\###
    tring","minLength":1,"maxLength":512},"text":{"type":["string","null"],"description":"Cut an\###
    d embedded here. Beside chunks, which are then the caller's own cutting of it, it is checked\###
     and not kept."},"source_uri":{"type":["string","null"],"description":"Where it comes from; \###
    documents that share it are versions of one source."},"version":{"type":["string","null"]},"\###
    published_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"exp\###
    ires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"metadata\###
    ":{"type":["object","null"],"description":"The caller's own payload; filters can read it.","\###
    additionalProperties":true},"chunks":{"type":["array","null"],"items":{"$ref":"#/components/\###
    schemas/ChunkInput"}}},"description":"Either text or chunks.","required":["id"],"additionalP\###
    roperties":false},"DocumentWrite":{"type":"object","properties":{"documents":{"type":"array"\###
    ,"items":{"$ref":"#/components/schemas/DocumentInput"},"minItems":1,"maxItems":1000}},"requi\###
    red":["documents"],"additionalProperties":false},"DocumentResults":{"type":"object","propert\###
    ies":{"results":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"\###
    },"line":{"type":"integer","description":"Of a stream, from 1."},"status":{"type":"string","\###
    enum":["created","replaced","unchanged","failed"]},"chunks":{"type":"integer"},"embedded":{"\###
    type":"integer","description":"Chunks that had to be embedded."},"problem":{"$ref":"#/compon\###
    ents/schemas/Problem"}},"required":["status"]}},"created":{"type":"integer"},"replaced":{"ty\###
    pe":"integer"},"unchanged":{"type":"integer"},"failed":{"type":"integer"}},"required":["resu\###
    lts"]},"DocumentRecord":{"type":"object","properties":{"id":{"type":"string"},"source_uri":{\###
    "type":["string","null"]},"version":{"type":["string","null"]},"published_at":{"type":["stri\###
    ng","null"],"format":"date-time","description":"RFC 3339."},"expires_at":{"type":["string","\###
    null"],"format":"date-time","description":"RFC 3339."},"metadata":{"type":"object","descript\###
    ion":"The caller's own payload; filters can read it.","additionalProperties":true},"fingerpr\###
    int":{"type":"string"},"created_at":{"type":"string","format":"date-time","description":"RFC\###
     3339."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339."}},"req\###
    uired":["id","metadata","fingerprint","created_at","updated_at"]},"Chunk":{"type":"object","\###
    properties":{"id":{"type":"string"},"document_id":{"type":"string"},"ordinal":{"type":"integ\###
    er"},"text":{"type":["string","null"]},"heading_path":{"type":"array","items":{"type":"strin\###
    g"}},"metadata":{"type":"object","description":"The caller's own payload; filters can read i\###
    t.","additionalProperties":true},"fingerprint":{"type":"string"}},"required":["id","document\###
    _id","ordinal","text","heading_path","metadata","fingerprint"]},"Document":{"allOf":[{"$ref"\###
    :"#/components/schemas/DocumentRecord"},{"type":"object","properties":{"chunks":{"type":"arr\###
    ay","items":{"$ref":"#/components/schemas/Chunk"}}},"required":["chunks"]}]},"DocumentPage":\###
    {"type":"object","properties":{"documents":{"type":"array","items":{"$ref":"#/components/sch\###
    emas/DocumentRecord"}},"next_cursor":{"type":["string","null"]}},"required":["documents","ne\###
    xt_cursor"]},"Search":{"type":"object","properties":{"query":{"type":["string","null"],"minL\###
    ength":1,"description":"The question in words."},"embedding":{"anyOf":[{"$ref":"#/components\###
    /schemas/Vector"},{"type":"null"}]},"limit":{"type":["integer","null"],"minimum":1,"maximum"\###
    :1000,"default":10},"mode":{"type":["string","null"],"enum":["dense","lexical","hybrid",null\###
    ],"default":"dense"},"filter":{"anyOf":[{"$ref":"#/components/schemas/Filter"},{"type":"null\###
    "}]},"min_score":{"type":["number","null"]},"recall_target":{"type":["number","null"],"minim\###
    um":0.01,"maximum":1,"default":0.95,"description":"The share of true neighbours to find."},"\###
    rerank":{"type":["boolean","null"],"default":true,"description":"Whether what was learned ma\###
    y move hits."},"explain":{"type":["boolean","null"],"default":false},"log":{"type":["boolean\###
    ","null"],"default":true,"description":"A search that is not logged has no query id, does no\###
    t explore and teaches nothing."},"query_id":{"type":["string","null"],"minLength":1,"maxLeng\###
    th":100,"description":"The client's own id."},"session_id":{"type":["string","null"],"minLen\###
    gth":1,"maxLength":512},"actor":{"type":["string","null"],"minLength":1,"maxLength":512}},"d\###
    escription":"A query, an embedding or both.","additionalProperties":false},"SearchBatch":{"t\###
    ype":"object","properties":{"searches":{"type":"array","items":{"$ref":"#/components/schemas\###
    /Search"},"minItems":1,"maxItems":100}},"required":["searches"],"additionalProperties":false\###
    },"Explanation":{"type":"object","properties":{"summary":{"type":"string"},"past_queries":{"\###
    type":"array","items":{"type":"object","properties":{"query_id":{"type":"string"},"similarit\###
    y":{"type":"number"},"helped":{"type":"number"},"failed":{"type":"number"}},"required":["que\###
    ry_id","similarity","helped","failed"]}},"actors":{"type":"integer"},"trust":{"type":"number\###
    "},"figures":{"type":"object","additionalProperties":{"type":"number"}}},"required":["summar\###
    y","past_queries","actors","trust","figures"]},"Hit":{"type":"object","properties":{"chunk_i\###
    d":{"type":"string"},"document_id":{"type":"string"},"rank":{"type":"integer","minimum":1},"\###
    score":{"type":"number"},"similarity":{"type":"number"},"text":{"type":["string","null"]},"h\###
    eading_path":{"type":"array","items":{"type":"string"}},"metadata":{"type":"object","descrip\###
    tion":"The caller's own payload; filters can read it.","additionalProperties":true},"source_\###
    uri":{"type":["string","null"]},"freshness":{"$ref":"#/components/schemas/Freshness"},"adjus\###
    tment":{"type":"object","properties":{"value":{"type":"number","description":"What learning \###
    added to the score."},"rank_before":{"type":"integer","minimum":1,"description":"The place w\###
    ithout learning."},"evidence":{"type":"integer","description":"Events behind it."},"propensi\###
    ty":{"type":"number","exclusiveMinimum":0,"maximum":1,"description":"The probability that th\###
    e hit was shown at this place; with explain alone."},"explanation":{"$ref":"#/components/sch\###
    emas/Explanation"}},"required":["value","rank_before","evidence"]},"feedback_token":{"type":\###
    "string","description":"Lets whoever holds it judge this hit at /api/v1/f/{token}; absent if\###
     the search was not logged."}},"required":["chunk_id","document_id","rank","score","similari\###
    ty","text","metadata","source_uri","freshness","adjustment"]},"Warning":{"type":"object","pr\###
    operties":{"kind":{"type":"string","enum":["similar_failure"]},"failure_id":{"type":"string"\###
    },"similarity":{"type":"number"},"label":{"type":["string","null"]},"state":{"type":"string"\###
    },"known_good":{"type":"array","items":{"type":"string"}},"known_bad":{"type":"array","items\###
    ":{"type":"string"}},"correction":{"type":["string","null"]}},"required":["kind","failure_id\###
    ","similarity","label","state","known_good","known_bad","correction"]},"SearchAnswer":{"type\###
    ":"object","properties":{"query_id":{"type":"string","description":"Send it back with feedba\###
    ck; absent if the search was not logged."},"generation":{"type":"integer"},"policy":{"type":\###
    "string"},"hits":{"type":"array","items":{"$ref":"#/components/schemas/Hit"}},"warnings":{"t\###
    ype":"array","items":{"$ref":"#/components/schemas/Warning"}},"approximate":{"type":"object"\###
    ,"properties":{"lists_probed":{"type":"integer"},"exact":{"type":"boolean"}},"required":["li\###
    sts_probed","exact"]},"notices":{"type":"array","items":{"type":"string"}}},"required":["gen\###
    eration","policy","hits","warnings","approximate"]},"SearchAnswers":{"type":"object","proper\###
    ties":{"results":{"type":"array","items":{"$ref":"#/components/schemas/SearchAnswer"}}},"req\###
    uired":["results"]},"FeedbackEvent":{"type":"object","properties":{"id":{"type":["string","n\###
    ull"],"minLength":1,"maxLength":512,"description":"Makes retries safe."},"query_id":{"type":\###
    "string","minLength":1,"maxLength":512},"timestamp":{"type":["string","null"],"format":"date\###
    -time","description":"RFC 3339."},"source":{"type":["string","null"],"enum":["user","annotat\###
    or","llm","code","implicit",null],"default":"user"},"name":{"type":"string","minLength":1,"m\###
    axLength":64,"description":"thumb, rating, label, click, copy, cited, dwell, rephrase, aband\###
    on, task, correction, review or another."},"target":{"type":["object","null"],"properties":{\###
    "kind":{"type":"string","enum":["response","chunk","document"]},"id":{"type":["string","null\###
    "],"minLength":1,"maxLength":512},"rank":{"type":["integer","null"],"minimum":1,"description\###
    ":"From 1."}},"required":["kind"],"additionalProperties":false},"cited":{"type":["array","nu\###
    ll"],"items":{"type":"string"},"description":"Chunks that the answer used."},"score":{"type"\###
    :["number","null"],"minimum":-1,"maximum":1,"description":"null retracts the actor's earlier\###
     event of that name and target. May be left out for label, correction, rephrase, abandon (-1\###
    ) and click, copy, cited (1)."},"label":{"type":["string","null"],"enum":["irrelevant","outd\###
    ated","incorrect","incomplete","wrong_citation","unsafe","missing","other",null]},"comment":\###
    {"type":["string","null"]},"correction":{"type":["string","null"]},"expected":{"type":["obje\###
    ct","null"],"properties":{"chunk_id":{"type":"string","minLength":1,"maxLength":512}},"requi\###
    red":["chunk_id"],"additionalProperties":false},"actor":{"type":["string","null"],"minLength\###
    ":1,"maxLength":512,"description":"Kept only as a keyed hash."},"session_id":{"type":["strin\###
    g","null"],"minLength":1,"maxLength":512},"application":{"type":["string","null"],"minLength\###
    ":1,"maxLength":512},"metadata":{"type":["object","null"],"description":"The caller's own pa\###
    yload; filters can read it.","additionalProperties":true}},"required":["query_id","name"],"a\###
    dditionalProperties":false},"FeedbackBatch":{"type":"object","properties":{"events":{"type":\###
    "array","items":{"description":"A FeedbackEvent. Each is read by itself and has a result of \###
    its own, so that one that is not valid holds up no other."},"minItems":1,"maxItems":1000,"de\###
    scription":"Each a FeedbackEvent, judged by itself."}},"required":["events"],"additionalProp\###
    erties":false},"FeedbackReceipt":{"type":"object","properties":{"id":{"type":"string"},"stat\###
    us":{"type":"string","enum":["recorded","duplicate"]},"linked":{"type":"boolean"},"fault":{"\###
    type":["string","null"],"description":"Who is to blame or to thank: retrieval, document, gen\###
    eration, out_of_scope."},"chunks":{"type":"array","items":{"type":"string"},"description":"T\###
    he chunks it falls on."}},"required":["id","status","linked","fault","chunks"]},"FeedbackRes\###
    ults":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","pro\###
    perties":{"code":{"type":"integer","description":"The status that the event alone would have\###
     had."},"id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate","ref\###
    used"]},"linked":{"type":"boolean"},"fault":{"type":["string","null"]},"chunks":{"type":"arr\###
    ay","items":{"type":"string"}},"problem":{"$ref":"#/components/schemas/Problem"}},"required"\###
    :["code","status"]}}},"required":["results"]},"FailureSearch":{"type":"object","properties":\###
    {"query":{"type":["string","null"],"minLength":1},"embedding":{"anyOf":[{"$ref":"#/component\###
    s/schemas/Vector"},{"type":"null"}]},"limit":{"type":["integer","null"],"minimum":1,"maximum\###
    ":1000,"default":10}},"additionalProperties":false},"Failure":{"type":"object","properties":\###
    {"id":{"type":"string"},"similarity":{"type":"number","minimum":0,"maximum":1},"state":{"typ\###
    e":"string","enum":["open","fixed","regressed","dismissed"]},"label":{"type":["string","null\###
    "]},"fault":{"type":["string","null"]},"query_ids":{"type":"array","items":{"type":"string"}\###
    },"queries":{"type":"array","items":{"type":"string"}},"known_bad":{"type":"array","items":{\###
    "type":"string"}},"known_good":{"type":"array","items":{"type":"string"}},"correction":{"typ\###
    e":["string","null"]},"events":{"type":"integer"},"actors":{"type":"integer","description":"\###
    Distinct actors behind the events."},"regressions":{"type":"integer"},"fix_candidate":{"type\###
    ":"boolean","description":"Whether something that may have repaired it changed since it fail\###
    ed last."},"history":{"type":"array","items":{"type":"string"}}},"required":["id","state","l\###
    abel","fault","query_ids","queries","known_bad","known_good","correction","events","actors",\###
    "regressions","fix_candidate","history"]},"FailureList":{"type":"object","properties":{"fail\###
    ures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"required":["failure\###
    s"]},"FailurePage":{"type":"object","properties":{"failures":{"type":"array","items":{"$ref"\###
    :"#/components/schemas/Failure"}},"next_cursor":{"type":["string","null"]}},"required":["fai\###
    lures","next_cursor"]},"FailureUpdate":{"type":"object","properties":{"state":{"type":"strin\###
    g","enum":["open","fixed","dismissed"]},"note":{"type":["string","null"]},"actor":{"type":["\###
    string","null"],"minLength":1,"maxLength":512}},"required":["state"],"additionalProperties":\###
    false},"Finding":{"type":"object","properties":{"id":{"type":"string"},"document_id":{"type"\###
    :"string"},"chunk_ids":{"type":"array","items":{"type":"string"}},"verdict":{"type":"string"\###
    ,"enum":["current","suspected","superseded","contradicted","changed_at_source","gone_at_sour\###
    ce","expired"]},"confidence":{"type":"number","minimum":0,"maximum":1},"state":{"type":"stri\###
    ng","enum":["open","confirmed","dismissed","snoozed"]},"snoozed_until":{"type":["string","nu\###
    ll"],"format":"date-time","description":"RFC 3339; until when a snoozed finding sleeps."},"n\###
    ote":{"type":["string","null"]},"newer_chunk_ids":{"type":"array","items":{"type":"string"},\###
    "description":"Newer versions, nearest first."},"evidence":{"type":"array","items":{"type":"\###
    object","properties":{"kind":{"type":"string"},"weight":{"type":"number","description":"Natu\###
    ral log odds."},"summary":{"type":"string"},"recorded_at":{"type":"string","format":"date-ti\###
    me","description":"RFC 3339."},"differences":{"type":"array","description":"What a newer tex\###
    t or a correction says differently.","items":{"type":"object","properties":{"kind":{"type":"\###
    string"},"old":{"type":"string"},"new":{"type":"string"}},"required":["kind","old","new"]}}}\###
    ,"required":["kind","weight","summary","recorded_at"]}},"action":{"type":"string","enum":["r\###
    eplace","compare","review","reingest","remove","renew"],"description":"What to do."},"advice\###
    ":{"type":"string"},"traffic":{"type":"integer"}},"required":["id","document_id","chunk_ids"\###
    ,"verdict","confidence","state","snoozed_until","note","newer_chunk_ids","evidence","action"\###
    ,"advice","traffic"]},"FindingPage":{"type":"object","properties":{"findings":{"type":"array\###
    ","items":{"$ref":"#/components/schemas/Finding"}},"next_cursor":{"type":["string","null"]}}\###
    ,"required":["findings","next_cursor"]},"FindingUpdate":{"type":"object","properties":{"stat\###
    e":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"until":{"type":["str\###
    ing","null"],"format":"date-time","description":"With snoozed alone."},"note":{"type":["stri\###
    ng","null"]},"actor":{"type":["string","null"],"minLength":1,"maxLength":512}},"required":["\###
    state"],"additionalProperties":false},"ChunkDetails":{"allOf":[{"$ref":"#/components/schemas\###
    /Chunk"},{"type":"object","properties":{"document":{"$ref":"#/components/schemas/DocumentRec\###
    ord"},"freshness":{"$ref":"#/components/schemas/Freshness"},"votes":{"type":"object","proper\###
    ties":{"positive":{"type":"integer"},"negative":{"type":"integer"},"actors":{"type":"integer\###
    "},"recent":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"strin\###
    g"},"recorded_at":{"type":"string","format":"date-time","description":"RFC 3339."},"name":{"\###
    type":"string"},"label":{"type":["string","null"]},"value":{"type":"number"},"fault":{"type"\###
    :"string"}},"required":["query_id","recorded_at","name","label","value","fault"]}}},"require\###
    d":["positive","negative","actors","recent"]},"findings":{"type":"array","items":{"$ref":"#/\###
    components/schemas/Finding"}},"failures":{"type":"array","items":{"$ref":"#/components/schem\###
    as/Failure"}}},"required":["document","freshness","votes","findings","failures"]}]},"Reindex\###
    ":{"type":"object","properties":{"dry_run":{"type":["boolean","null"],"default":false},"stra\###
    tegy":{"type":["string","null"],"enum":["auto","rebuild","reembed",null],"default":"auto"},"\###
    embedder":{"type":["string","null"],"minLength":1,"maxLength":64,"description":"Move the col\###
    lection to this embedder."},"minimum_recall":{"type":["number","null"],"minimum":0,"maximum"\###
    :1,"default":0.9,"description":"The recall@10 against exact search that the new generation m\###
    ust reach."}},"additionalProperties":false},"Empty":{"type":"object","properties":{},"additi\###
    onalProperties":false},"ReindexPlan":{"type":"object","properties":{"strategy":{"type":"stri\###
    ng","enum":["rebuild","reembed","refuse"]},"collection":{"type":"string"},"embedder":{"type"\###
    :"string"},"generation":{"type":"integer"},"steps":{"type":"array","items":{"type":"string"}\###
    },"vectors":{"type":"integer"},"bytes":{"type":"integer"},"embeddings":{"type":"integer"},"e\###
    stimated_seconds":{"type":"number"}},"required":["strategy","collection","embedder","generat\###
    ion","steps","vectors","bytes","embeddings","estimated_seconds"]},"Job":{"type":"object","pr\###
    operties":{"id":{"type":"string"},"kind":{"type":"string"},"state":{"type":"string","enum":[\###
    "queued","running","succeeded","failed","cancelled"]},"progress":{"type":"object","propertie\###
    s":{"done":{"type":"integer"},"total":{"type":"integer"},"unit":{"type":"string"}},"required\###
    ":["done","total","unit"]},"result":{},"error":{"type":"string"},"created_at":{"type":"strin\###
    g","format":"date-time","description":"RFC 3339."},"updated_at":{"type":"string","format":"d\###
    ate-time","description":"RFC 3339."}},"required":["id","kind","state","progress","created_at\###
    ","updated_at"]},"HealthReport":{"type":"object","properties":{"collection":{"type":"string"\###
    },"status":{"type":"string","enum":["ok","degraded"]},"index":{"type":"object"},"recall":{"t\###
    ype":["object","null"]},"advice":{"type":"array","items":{"type":"string"}}},"required":["co\###
    llection","status","index","advice"]},"ServiceHealth":{"type":"object","properties":{"status\###
    ":{"type":"string","enum":["ok","degraded"]},"state":{"type":"string","enum":["opening","rea\###
    dy","draining"]},"version":{"type":"string"},"collections":{"type":"integer"},"degraded":{"t\###
    ype":"array","items":{"type":"object","properties":{"collection":{"type":"string"},"notices"\###
    :{"type":"array","items":{"type":"string"}}},"required":["collection","notices"]}}},"require\###
    d":["status","state","version","collections","degraded"]},"Status":{"type":"object","propert\###
    ies":{"status":{"type":"string"}},"required":["status"]},"CoverageGaps":{"type":"object","pr\###
    operties":{"gaps":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"require\###
    d":["gaps"]},"FailureReplayRequest":{"type":"object","properties":{"failure_id":{"type":["st\###
    ring","null"],"minLength":1,"description":"One failure; without it those that something chan\###
    ged for are replayed."},"limit":{"type":["integer","null"],"minimum":1,"maximum":100,"defaul\###
    t":20}},"additionalProperties":false},"FailureReplays":{"type":"object","properties":{"repla\###
    ys":{"type":"array","items":{"type":"object","properties":{"outcome":{"type":"string","enum"\###
    :["improved","unchanged","undecided"]},"questions":{"type":"integer"},"failing":{"type":"int\###
    eger"},"top_chunk_ids":{"type":"array","items":{"type":"string"}},"failure":{"$ref":"#/compo\###
    nents/schemas/Failure"}},"required":["outcome","questions","failing","top_chunk_ids","failur\###
    e"]}}},"required":["replays"]},"SourceSightings":{"type":"object","properties":{"sources":{"\###
    type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","description":"Names eit\###
    her a document or a source.","properties":{"document_id":{"type":["string","null"],"minLengt\###
    h":1},"source_uri":{"type":["string","null"]},"state":{"type":"string","enum":["present","ch\###
    anged","gone"]},"fingerprint":{"type":["string","null"],"maxLength":512,"description":"The c\###
    aller's name of the content that the source has now."}},"required":["state"],"additionalProp\###
    erties":false}}},"required":["sources"],"additionalProperties":false},"SourceSightingResults\###
    ":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","propert\###
    ies":{"document_id":{"type":"string"},"source_uri":{"type":"string"},"status":{"type":"strin\###
    g","enum":["noted","unchanged","unknown"]}},"required":["status"]}}},"required":["results"]}\###
    ,"Backup":{"type":"object","additionalProperties":false,"required":["id","path","created_at"\###
    ,"bytes","files"],"properties":{"id":{"type":"string"},"path":{"type":"string","description"\###
    :"The directory, on the server."},"created_at":{"type":"string","format":"date-time"},"bytes\###
    ":{"type":"integer","minimum":0},"files":{"type":"array","items":{"type":"object","additiona\###
    lProperties":false,"required":["name","bytes","sha256"],"properties":{"name":{"type":"string\###
    "},"bytes":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}\###
    $"}}}}}},"Backups":{"type":"object","additionalProperties":false,"required":["backups"],"pro\###
    perties":{"backups":{"type":"array","items":{"$ref":"#/components/schemas/Backup"}}}},"Integ\###

    """###
}
