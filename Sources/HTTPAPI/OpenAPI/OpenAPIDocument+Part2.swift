/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part2 = ###"""
    es/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/res\###
    ponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/co\###
    mponents/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{coll\###
    ection}/staleness/sync":{"post":{"operationId":"noteSources","tags":["staleness"],"summary":\###
    "Note how the sources of documents stand; chunks stay.","parameters":[{"$ref":"#/components/\###
    parameters/collection"}],"requestBody":{"required":true,"content":{"application/json":{"sche\###
    ma":{"$ref":"#/components/schemas/SourceSightings"}}}},"responses":{"200":{"description":"Do\###
    ne.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/SourceSightingRes\###
    ults"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-poli\###
    cy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/header\###
    s/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/\###
    responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/co\###
    mponents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"\###
    #/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$re\###
    f":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"}\###
    ,"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["write"]}]}},"/api\###
    /v1/collections/{collection}/failures/gaps":{"get":{"operationId":"listCoverageGaps","tags":\###
    ["failures"],"summary":"List questions that the corpus does not answer, those with most fail\###
    ures first.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/componen\###
    ts/parameters/limit"}],"responses":{"200":{"description":"Done.","content":{"application/jso\###
    n":{"schema":{"$ref":"#/components/schemas/CoverageGaps"}}},"headers":{"x-request-id":{"$ref\###
    ":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLim\###
    itPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/componen\###
    ts/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\###
    /components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref\###
    ":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},\###
    "503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v\###
    1/backups":{"post":{"operationId":"createBackup","tags":["service"],"summary":"Copy everythi\###
    ng that must survive, while the service goes on.","requestBody":{"required":true,"content":{\###
    "application/json":{"schema":{"type":"object","additionalProperties":false,"properties":{"ke\###
    ep":{"type":["integer","null"],"minimum":1,"maximum":1000,"description":"How many of the new\###
    est backups stay."}}}}}},"responses":{"201":{"description":"Written and on the disk.","conte\###
    nt":{"application/json":{"schema":{"$ref":"#/components/schemas/Backup"}}},"headers":{"x-req\###
    uest-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/\###
    headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$r\###
    ef":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"\###
    403":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem\###
    "},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Pro\###
    blem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses\###
    /TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/componen\###
    ts/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"ke\###
    y":["admin"]}],"x-all-collections":true},"get":{"operationId":"listBackups","tags":["service\###
    "],"summary":"The backups that are there, newest first.","responses":{"200":{"description":"\###
    Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Backups"}}},"he\###
    aders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":\###
    "#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"\###
    }}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Un\###
    authorized"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/res\###
    ponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/co\###
    mponents/responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collections":true}},\###
    "/api/v1/integrity":{"get":{"operationId":"checkIntegrity","tags":["service"],"summary":"Che\###
    ck every guarded row of the database; reads all of it.","responses":{"200":{"description":"D\###
    one.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Integrity"}}},"h\###
    eaders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref"\###
    :"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit\###
    "}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/U\###
    nauthorized"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/re\###
    sponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/c\###
    omponents/responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collections":true}}\###
    ,"/api/v1/keys":{"get":{"operationId":"listKeys","tags":["keys"],"summary":"List keys, oldes\###
    t first, those that have ended included.","parameters":[{"$ref":"#/components/parameters/cur\###
    sor"},{"$ref":"#/components/parameters/limit"}],"responses":{"200":{"description":"Done.","c\###
    ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyPage"}}},"headers":{"\###
    x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/compon\###
    ents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400"\###
    :{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorize\###
    d"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/To\###
    oManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/\###
    responses/Unavailable"}},"security":[{"key":["admin"]}],"x-all-collections":true},"post":{"o\###
    perationId":"createKey","tags":["keys"],"summary":"Create a key; its text is in this answer \###
    and nowhere else.","requestBody":{"required":true,"content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/KeyInput"}}}},"responses":{"201":{"description":"Made.","content\###
    ":{"application/json":{"schema":{"$ref":"#/components/schemas/NewKey"}}},"headers":{"x-reque\###
    st-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/he\###
    aders/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref\###
    ":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\###
    3":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"}\###
    ,"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Probl\###
    em"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/T\###
    ooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components\###
    /responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key"\###
    :["admin"]}],"x-all-collections":true}},"/api/v1/keys/{key}/rotate":{"post":{"operationId":"\###
    rotateKey","tags":["keys"],"summary":"Create a key in place of another, which goes on for a \###
    while.","parameters":[{"$ref":"#/components/parameters/key"}],"requestBody":{"required":true\###
    ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyRotation"}}}},"res\###
    ponses":{"201":{"description":"Made.","content":{"application/json":{"schema":{"$ref":"#/com\###
    ponents/schemas/NewKey"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID\###
    "},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#\###
    /components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$r\###
    ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"\###
    404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem\###
    "},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Pro\###
    blem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses\###
    /TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/componen\###
    ts/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"ke\###
    y":["admin"]}],"x-all-collections":true}},"/api/v1/keys/{key}":{"delete":{"operationId":"rev\###
    okeKey","tags":["keys"],"summary":"End a key at once, for good.","parameters":[{"$ref":"#/co\###
    mponents/parameters/key"}],"responses":{"200":{"description":"Ended.","content":{"applicatio\###
    n/json":{"schema":{"$ref":"#/components/schemas/Key"}}},"headers":{"x-request-id":{"$ref":"#\###
    /components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPo\###
    licy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/r\###
    esponses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/com\###
    ponents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#\###
    /components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503\###
    ":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Proble\###
    m"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/f/{token}":{"post":{\###
    "operationId":"sendVote","tags":["feedback"],"summary":"Judge a hit by its token, without a \###
    key and from any page.","security":[],"parameters":[{"$ref":"#/components/parameters/token"}\###
    ],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/componen\###
    ts/schemas/Vote"}}}},"responses":{"200":{"description":"On disk.","headers":{"x-request-id":\###
    {"$ref":"#/components/headers/RequestID"},"access-control-allow-origin":{"description":"Any \###
    page may vote.","schema":{"type":"string"}}},"content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/VoteReceipt"}}}},"400":{"$ref":"#/components/responses/Problem"},"404\###
    ":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},\###
    "409":{"$ref":"#/components/responses/Problem"},"410":{"$ref":"#/components/responses/Proble\###
    m"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Pr\###
    oblem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/response\###
    s/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compone\###
    nts/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}}},"options":{"op\###
    erationId":"allowVote","tags":["feedback"],"summary":"Tell a browser that any page may vote.\###
    ","security":[],"parameters":[{"$ref":"#/components/parameters/token"}],"responses":{"204":{\###
    "description":"It may.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},\###
    "access-control-allow-origin":{"description":"Any page may vote.","schema":{"type":"string"}\###
    }}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Pr\###
    oblem"}}}}},"components":{"schemas":{"Problem":{"type":"object","properties":{"type":{"type"\###
    :"string","description":"The kind of problem, a URN."},"title":{"type":"string","description\###
    ":"The same for all problems of the kind."},"status":{"type":"integer"},"detail":{"type":"st\###
    ring","description":"What happened and what to do."},"instance":{"type":"string","descriptio\###
    n":"The address."},"errors":{"type":"array","items":{"$ref":"#/components/schemas/FieldError\###
    "}},"request_id":{"type":"string","description":"Also in x-request-id."}},"description":"RFC\###
     9457.","required":["type","title","status","detail"]},"FieldError":{"type":"object","proper\###
    ties":{"pointer":{"type":"string","description":"The field, RFC 6901."},"detail":{"type":"st\###
    ring"}},"required":["detail"]},"Vector":{"description":"A vector: numbers, or base64 of its \###
    little-endian float32 bytes.","oneOf":[{"type":"array","items":{"type":"number"},"minItems":\###
    1,"maxItems":8192},{"type":"string","contentEncoding":"base64"}]},"Filter":{"type":"object",\###
    "description":"Which chunks may be hits: must, should, must_not of conditions on the payload\###
    .","additionalProperties":false,"properties":{"must":{},"should":{},"must_not":{},"min_shoul\###
    d":{}}},"Settings":{"type":"object","properties":{"learning":{"type":"string","enum":["balan\###
    ced","cautious","off"],"description":"How far feedback may move hits."},"exploration_rate":{\###
    "type":"number","minimum":0,"maximum":0.2,"default":0.02,"description":"The probability that\###
     a logged search swaps two nearly tied neighbours, once ranking has learned from 200 events.\###
    "},"demote_stale":{"type":"boolean","description":"Whether findings may lower the rank of st\###
    ale chunks."},"log_query_text":{"type":"boolean","description":"Whether the text of queries \###
    is kept."},"staleness":{"type":"object","description":"How stale documents are treated.","pr\###
    operties":{"newest_first":{"type":"boolean","description":"Whether the newest of near-duplic\###
    ate versions stands first."},"demotion_bound":{"type":"number","minimum":0,"maximum":0.5,"de\###
    scription":"The most that a finding takes off a score, in the scale of similarities."},"hide\###
    _confirmed":{"type":"boolean","description":"Whether chunks that a person confirmed as stale\###
     are hidden."},"hide_verdicts":{"type":"array","items":{"type":"string","enum":["superseded"\###
    ,"contradicted","changed_at_source","gone_at_source","expired"]},"description":"Verdicts of \###
    open findings that hide their chunks without confirmation; none by default."}},"additionalPr\###
    operties":false},"curated_answers":{"type":"boolean","description":"Whether curated answers \###
    to failures are taken, and shown first for their questions; off at first."}},"additionalProp\###
    erties":false},"SettingsChange":{"type":"object","properties":{"learning":{"type":["string",\###
    "null"],"enum":["balanced","cautious","off",null],"description":"How far feedback may move h\###
    its."},"demote_stale":{"type":["boolean","null"],"description":"Whether findings may lower t\###
    he rank of stale chunks."},"log_query_text":{"type":["boolean","null"],"description":"Whethe\###
    r the text of queries is kept."},"staleness":{"type":["object","null"],"description":"How st\###
    ale documents are treated.","properties":{"newest_first":{"type":["boolean","null"],"descrip\###
    tion":"Whether the newest of near-duplicate versions stands first."},"demotion_bound":{"type\###
    ":["number","null"],"minimum":0,"maximum":0.5,"description":"The most that a finding takes o\###
    ff a score, in the scale of similarities."},"hide_confirmed":{"type":["boolean","null"],"des\###
    cription":"Whether chunks that a person confirmed as stale are hidden."},"hide_verdicts":{"t\###
    ype":["array","null"],"items":{"type":"string","enum":["superseded","contradicted","changed_\###
    at_source","gone_at_source","expired"]},"description":"Verdicts of open findings that hide t\###
    heir chunks without confirmation; none by default."}},"additionalProperties":false},"explora\###
    tion_rate":{"type":["number","null"],"minimum":0,"maximum":0.2,"default":0.02,"description":\###
    "The probability that a logged search swaps two nearly tied neighbours, once ranking has lea\###
    rned from 200 events."}},"additionalProperties":false},"Freshness":{"type":"object","propert\###
    ies":{"verdict":{"type":"string","enum":["current","suspected","superseded","contradicted","\###
    changed_at_source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,"m\###
    aximum":1},"finding_id":{"type":["string","null"]}},"required":["verdict","confidence","find\###
    ing_id"]},"CollectionDefinition":{"type":"object","properties":{"dimension":{"type":["intege\###
    r","null"],"minimum":1,"maximum":8192,"description":"Components of a vector; may be left out\###
     with the built-in embedder."},"metric":{"type":["string","null"],"enum":["cosine","dot","eu\###
    clidean",null],"default":"cosine"},"embedder":{"type":["string","null"],"minLength":1,"maxLe\###
    ngth":64,"default":"none","description":"builtin, none, or a configured name."},"index":{"ty\###
    pe":["object","null"],"properties":{"kind":{"type":["string","null"],"enum":["auto","flat","\###
    ivf",null],"default":"auto"}},"additionalProperties":false},"settings":{"anyOf":[{"$ref":"#/\###
    components/schemas/SettingsChange"},{"type":"null"}]}},"additionalProperties":false},"Collec\###
    tionUpdate":{"type":"object","properties":{"settings":{"$ref":"#/components/schemas/Settings\###
    Change"}},"required":["settings"],"additionalProperties":false},"Collection":{"type":"object\###
    ","properties":{"name":{"type":"string"},"dimension":{"type":"integer"},"metric":{"type":"st\###
    ring"},"embedder":{"type":"string"},"index":{"type":"object","properties":{"kind":{"type":"s\###
    tring"}},"required":["kind"]},"settings":{"$ref":"#/components/schemas/Settings"},"created_a\###
    t":{"type":"string","format":"date-time","description":"RFC 3339."},"generation":{"type":"in\###
    teger","description":"The index generation that serves; 0 before the first."},"space":{"type\###
    ":"integer","description":"The embedding space, counted from 1."},"counts":{"type":"object",\###
    "properties":{"documents":{"type":"integer","minimum":0},"chunks":{"type":"integer","minimum\###
    ":0},"retrievals":{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0}},"r\###
    equired":["documents","chunks","retrievals","events"]},"health":{"type":"object","properties\###
    ":{"status":{"type":"string","enum":["ok","degraded"]},"notices":{"type":"array","items":{"t\###
    ype":"string"}}},"required":["status","notices"]}},"required":["name","dimension","metric","\###
    embedder","index","settings","created_at","generation","space","counts","health"]},"Collecti\###
    onList":{"type":"object","properties":{"collections":{"type":"array","items":{"$ref":"#/comp\###
    onents/schemas/Collection"}}},"required":["collections"]},"ChunkInput":{"type":"object","pro\###
    perties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":["string","nul\###
    l"]},"heading_path":{"type":["array","null"],"items":{"type":"string"},"maxItems":16,"descri\###
    ption":"The headings above, outermost first."},"embedding":{"anyOf":[{"$ref":"#/components/s\###
    chemas/Vector"},{"type":"null"}]},"metadata":{"type":["object","null"],"description":"The ca\###
    ller's own payload; filters can read it.","additionalProperties":true}},"required":["id"],"a\###
    dditionalProperties":false},"DocumentInput":{"type":"object","properties":{"id":{"type":"str\###
    ing","minLength":1,"maxLength":512},"text":{"type":["string","null"],"description":"Cut and \###
    embedded here. Beside chunks, which are then the caller's own cutting of it, it is checked a\###
    nd not kept."},"source_uri":{"type":["string","null"],"description":"Where it comes from; do\###
    cuments that share it are versions of one source."},"version":{"type":["string","null"]},"pu\###
    blished_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"expir\###
    es_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"metadata":\###
    {"type":["object","null"],"description":"The caller's own payload; filters can read it.","ad\###
    ditionalProperties":true},"chunks":{"type":["array","null"],"items":{"$ref":"#/components/sc\###
    hemas/ChunkInput"}}},"description":"Either text or chunks.","required":["id"],"additionalPro\###
    perties":false},"DocumentWrite":{"type":"object","properties":{"documents":{"type":"array","\###
    items":{"$ref":"#/components/schemas/DocumentInput"},"minItems":1,"maxItems":1000}},"require\###
    d":["documents"],"additionalProperties":false},"DocumentResults":{"type":"object","propertie\###
    s":{"results":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},\###
    "line":{"type":"integer","description":"Of a stream, from 1."},"status":{"type":"string","en\###
    um":["created","replaced","unchanged","failed"]},"chunks":{"type":"integer"},"embedded":{"ty\###
    pe":"integer","description":"Chunks that had to be embedded."},"problem":{"$ref":"#/componen\###
    ts/schemas/Problem"}},"required":["status"]}},"created":{"type":"integer"},"replaced":{"type\###
    ":"integer"},"unchanged":{"type":"integer"},"failed":{"type":"integer"}},"required":["result\###
    s"]},"DocumentRecord":{"type":"object","properties":{"id":{"type":"string"},"source_uri":{"t\###
    ype":["string","null"]},"version":{"type":["string","null"]},"published_at":{"type":["string\###
    ","null"],"format":"date-time","description":"RFC 3339."},"expires_at":{"type":["string","nu\###
    ll"],"format":"date-time","description":"RFC 3339."},"metadata":{"type":"object","descriptio\###
    n":"The caller's own payload; filters can read it.","additionalProperties":true},"fingerprin\###
    t":{"type":"string"},"created_at":{"type":"string","format":"date-time","description":"RFC 3\###
    339."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339."}},"requi\###
    red":["id","metadata","fingerprint","created_at","updated_at"]},"Chunk":{"type":"object","pr\###
    operties":{"id":{"type":"string"},"document_id":{"type":"string"},"ordinal":{"type":"integer\###
    "},"text":{"type":["string","null"]},"heading_path":{"type":"array","items":{"type":"string"\###
    }},"metadata":{"type":"object","description":"The caller's own payload; filters can read it.\###
    ","additionalProperties":true},"fingerprint":{"type":"string"}},"required":["id","document_i\###
    d","ordinal","text","heading_path","metadata","fingerprint"]},"Document":{"allOf":[{"$ref":"\###
    #/components/schemas/DocumentRecord"},{"type":"object","properties":{"chunks":{"type":"array\###
    ","items":{"$ref":"#/components/schemas/Chunk"}}},"required":["chunks"]}]},"DocumentPage":{"\###
    type":"object","properties":{"documents":{"type":"array","items":{"$ref":"#/components/schem\###
    as/DocumentRecord"}},"next_cursor":{"type":["string","null"]}},"required":["documents","next\###
    _cursor"]},"Search":{"type":"object","properties":{"query":{"type":["string","null"],"minLen\###
    gth":1,"description":"The question in words."},"embedding":{"anyOf":[{"$ref":"#/components/s\###
    chemas/Vector"},{"type":"null"}]},"limit":{"type":["integer","null"],"minimum":1,"maximum":1\###
    000,"default":10},"mode":{"type":["string","null"],"enum":["dense","lexical","hybrid",null],\###
    "default":"dense"},"filter":{"anyOf":[{"$ref":"#/components/schemas/Filter"},{"type":"null"}\###
    ]},"min_score":{"type":["number","null"]},"recall_target":{"type":["number","null"],"minimum\###
    ":0.01,"maximum":1,"default":0.95,"description":"The share of true neighbours to find."},"re\###
    rank":{"type":["boolean","null"],"default":true,"description":"Whether what was learned may \###
    move hits."},"explain":{"type":["boolean","null"],"default":false},"log":{"type":["boolean",\###
    "null"],"default":true,"description":"A search that is not logged has no query id, does not \###
    explore and teaches nothing."},"query_id":{"type":["string","null"],"minLength":1,"maxLength\###
    ":100,"description":"The client's own id."},"session_id":{"type":["string","null"],"minLengt\###
    h":1,"maxLength":512},"actor":{"type":["string","null"],"minLength":1,"maxLength":512}},"des\###
    cription":"A query, an embedding or both.","additionalProperties":false},"SearchBatch":{"typ\###
    e":"object","properties":{"searches":{"type":"array","items":{"$ref":"#/components/schemas/S\###
    earch"},"minItems":1,"maxItems":100}},"required":["searches"],"additionalProperties":false},\###
    "Explanation":{"type":"object","properties":{"summary":{"type":"string"},"past_queries":{"ty\###
    pe":"array","items":{"type":"object","properties":{"query_id":{"type":"string"},"similarity"\###
    :{"type":"number"},"helped":{"type":"number"},"failed":{"type":"number"}},"required":["query\###
    _id","similarity","helped","failed"]}},"actors":{"type":"integer"},"trust":{"type":"number"}\###
    ,"figures":{"type":"object","additionalProperties":{"type":"number"}}},"required":["summary"\###
    ,"past_queries","actors","trust","figures"]},"Hit":{"type":"object","properties":{"chunk_id"\###
    :{"type":"string"},"document_id":{"type":"string"},"rank":{"type":"integer","minimum":1},"sc\###
    ore":{"type":"number"},"similarity":{"type":"number"},"text":{"type":["string","null"]},"hea\###
    ding_path":{"type":"array","items":{"type":"string"}},"metadata":{"type":"object","descripti\###
    on":"The caller's own payload; filters can read it.","additionalProperties":true},"source_ur\###
    i":{"type":["string","null"]},"freshness":{"$ref":"#/components/schemas/Freshness"},"adjustm\###
    ent":{"type":"object","properties":{"value":{"type":"number","description":"What learning ad\###
    ded to the score."},"rank_before":{"type":"integer","minimum":1,"description":"The place wit\###
    hout learning."},"evidence":{"type":"integer","description":"Events behind it."},"propensity\###
    ":{"type":"number","exclusiveMinimum":0,"maximum":1,"description":"The probability that the \###
    hit was shown at this place; with explain alone."},"explanation":{"$ref":"#/components/schem\###
    as/Explanation"}},"required":["value","rank_before","evidence"]},"feedback_token":{"type":"s\###
    tring","description":"Lets whoever holds it judge this hit at /api/v1/f/{token}; absent if t\###
    he search was not logged."},"curated":{"type":"object","description":"The failure that a mai\###
    ntainer made this the answer to; absent from other hits.","properties":{"failure_id":{"type"\###
    :"string"},"similarity":{"type":"number","description":"How much the failure resembles the q\###
    uestion, 0 to 1."},"curated_at":{"type":"string","format":"date-time"},"note":{"type":["stri\###
    ng","null"]}},"required":["failure_id","similarity","curated_at","note"]}},"required":["chun\###
    k_id","document_id","rank","score","similarity","text","metadata","source_uri","freshness","\###
    adjustment"]},"Warning":{"type":"object","properties":{"kind":{"type":"string","enum":["simi\###
    lar_failure"]},"failure_id":{"type":"string"},"similarity":{"type":"number"},"label":{"type"\###
    :["string","null"]},"state":{"type":"string"},"known_good":{"type":"array","items":{"type":"\###
    string"}},"known_bad":{"type":"array","items":{"type":"string"}},"correction":{"type":["stri\###
    ng","null"]}},"required":["kind","failure_id","similarity","label","state","known_good","kno\###
    wn_bad","correction"]},"SearchAnswer":{"type":"object","properties":{"query_id":{"type":"str\###
    ing","description":"Send it back with feedback; absent if the search was not logged."},"gene\###
    ration":{"type":"integer"},"policy":{"type":"string"},"hits":{"type":"array","items":{"$ref"\###
    :"#/components/schemas/Hit"}},"warnings":{"type":"array","items":{"$ref":"#/components/schem\###
    as/Warning"}},"approximate":{"type":"object","properties":{"lists_probed":{"type":"integer"}\###
    ,"exact":{"type":"boolean"}},"required":["lists_probed","exact"]},"notices":{"type":"array",\###
    "items":{"type":"string"}}},"required":["generation","policy","hits","warnings","approximate\###
    "]},"SearchAnswers":{"type":"object","properties":{"results":{"type":"array","items":{"$ref"\###
    :"#/components/schemas/SearchAnswer"}}},"required":["results"]},"FeedbackEvent":{"type":"obj\###
    ect","properties":{"id":{"type":["string","null"],"minLength":1,"maxLength":512,"description\###
    ":"Makes retries safe."},"query_id":{"type":"string","minLength":1,"maxLength":512},"timesta\###
    mp":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"source":{"typ\###
    e":["string","null"],"enum":["user","annotator","llm","code","implicit",null],"default":"use\###
    r"},"name":{"type":"string","minLength":1,"maxLength":64,"description":"thumb, rating, label\###
    , click, copy, cited, dwell, rephrase, abandon, task, correction, review or another."},"targ\###
    et":{"type":["object","null"],"properties":{"kind":{"type":"string","enum":["response","chun\###
    k","document"]},"id":{"type":["string","null"],"minLength":1,"maxLength":512},"rank":{"type"\###
    :["integer","null"],"minimum":1,"description":"From 1."}},"required":["kind"],"additionalPro\###
    perties":false},"cited":{"type":["array","null"],"items":{"type":"string"},"description":"Ch\###
    unks that the answer used."},"score":{"type":["number","null"],"minimum":-1,"maximum":1,"des\###
    cription":"null retracts the actor's earlier event of that name and target. May be left out \###
    for label, correction, rephrase, abandon (-1) and click, copy, cited (1)."},"label":{"type":\###
    ["string","null"],"enum":["irrelevant","outdated","incorrect","incomplete","wrong_citation",\###
    "unsafe","missing","other",null]},"comment":{"type":["string","null"]},"correction":{"type":\###
    ["string","null"]},"expected":{"type":["object","null"],"properties":{"chunk_id":{"type":"st\###
    ring","minLength":1,"maxLength":512}},"required":["chunk_id"],"additionalProperties":false},\###
    "actor":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"Kept only as \###
    a keyed hash."},"session_id":{"type":["string","null"],"minLength":1,"maxLength":512},"appli\###
    cation":{"type":["string","null"],"minLength":1,"maxLength":512},"metadata":{"type":["object\###
    ","null"],"description":"The caller's own payload; filters can read it.","additionalProperti\###
    es":true}},"required":["query_id","name"],"additionalProperties":false},"FeedbackBatch":{"ty\###
    pe":"object","properties":{"events":{"type":"array","items":{"description":"A FeedbackEvent.\###
     Each is read by itself and has a result of its own, so that one that is not valid holds up \###
    no other."},"minItems":1,"maxItems":1000,"description":"Each a FeedbackEvent, judged by itse\###
    lf."}},"required":["events"],"additionalProperties":false},"FeedbackReceipt":{"type":"object\###
    ","properties":{"id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplica\###
    te"]},"linked":{"type":"boolean"},"fault":{"type":["string","null"],"description":"Who is to\###
     blame or to thank: retrieval, document, generation, out_of_scope."},"chunks":{"type":"array\###
    ","items":{"type":"string"},"description":"The chunks it falls on."}},"required":["id","stat\###
    us","linked","fault","chunks"]},"FeedbackResults":{"type":"object","properties":{"results":{\###
    "type":"array","items":{"type":"object","properties":{"code":{"type":"integer","description"\###
    :"The status that the event alone would have had."},"id":{"type":"string"},"status":{"type":\###
    "string","enum":["recorded","duplicate","refused"]},"linked":{"type":"boolean"},"fault":{"ty\###
    pe":["string","null"]},"chunks":{"type":"array","items":{"type":"string"}},"problem":{"$ref"\###
    :"#/components/schemas/Problem"}},"required":["code","status"]}}},"required":["results"]},"F\###
    ailureSearch":{"type":"object","properties":{"query":{"type":["string","null"],"minLength":1\###
    },"embedding":{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type":"null"}]},"limit":{"t\###
    ype":["integer","null"],"minimum":1,"maximum":1000,"default":10}},"additionalProperties":fal\###
    se},"Failure":{"type":"object","properties":{"id":{"type":"string"},"similarity":{"type":"nu\###
    mber","minimum":0,"maximum":1},"state":{"type":"string","enum":["open","fixed","regressed","\###
    dismissed"]},"label":{"type":["string","null"]},"fault":{"type":["string","null"]},"query_id\###
    s":{"type":"array","items":{"type":"string"}},"queries":{"type":"array","items":{"type":"str\###
    ing"}},"known_bad":{"type":"array","items":{"type":"string"}},"known_good":{"type":"array","\###
    items":{"type":"string"}},"correction":{"type":["string","null"]},"events":{"type":"integer"\###
    },"actors":{"type":"integer","description":"Distinct actors behind the events."},"regression\###
    s":{"type":"integer"},"fix_candidate":{"type":"boolean","description":"Whether something tha\###
    t may have repaired it changed since it failed last."},"history":{"type":"array","items":{"t\###
    ype":"string"}},"answers":{"type":"array","description":"Texts that a maintainer made the an\###
    swer, oldest first.","items":{"type":"object","properties":{"document_id":{"type":"string"},\###
    "chunk_id":{"type":"string"},"curated_at":{"type":"string","format":"date-time"},"note":{"ty\###
    pe":["string","null"]}},"required":["document_id","chunk_id","curated_at","note"]}}},"requir\###
    ed":["id","state","label","fault","query_ids","queries","known_bad","known_good","correction\###
    ","events","actors","regressions","fix_candidate","history","answers"]},"FailureList":{"type\###
    ":"object","properties":{"failures":{"type":"array","items":{"$ref":"#/components/schemas/Fa\###
    ilure"}}},"required":["failures"]},"FailurePage":{"type":"object","properties":{"failures":{\###
    "type":"array","items":{"$ref":"#/components/schemas/Failure"}},"next_cursor":{"type":["stri\###
    ng","null"]}},"required":["failures","next_cursor"]},"FailureUpdate":{"type":"object","prope\###
    rties":{"state":{"type":"string","enum":["open","fixed","dismissed"]},"note":{"type":["strin\###
    g","null"]},"actor":{"type":["string","null"],"minLength":1,"maxLength":512}},"required":["s\###
    tate"],"additionalProperties":false},"Curation":{"type":"object","properties":{"text":{"type\###
    ":"string","minLength":1,"description":"The answer; without one the correction that the fail\###
    ure remembers is taken."},"embedding":{"$ref":"#/components/schemas/Vector"},"note":{"type":\###
    "string"},"actor":{"type":"string","minLength":1,"maxLength":512}},"additionalProperties":fa\###
    lse},"Finding":{"type":"object","properties":{"id":{"type":"string"},"document_id":{"type":"\###
    string"},"chunk_ids":{"type":"array","items":{"type":"string"}},"verdict":{"type":"string","\###
    enum":["current","suspected","superseded","contradicted","changed_at_source","gone_at_source\###
    ","expired"]},"confidence":{"type":"number","minimum":0,"maximum":1},"state":{"type":"string\###
    ","enum":["open","confirmed","dismissed","snoozed"]},"snoozed_until":{"type":["string","null\###
    "],"format":"date-time","description":"RFC 3339; until when a snoozed finding sleeps."},"not\###
    e":{"type":["string","null"]},"newer_chunk_ids":{"type":"array","items":{"type":"string"},"d\###
    escription":"Newer versions, nearest first."},"evidence":{"type":"array","items":{"type":"ob\###
    ject","properties":{"kind":{"type":"string"},"weight":{"type":"number","description":"Natura\###
    l log odds."},"summary":{"type":"string"},"recorded_at":{"type":"string","format":"date-time\###
    ","description":"RFC 3339."},"differences":{"type":"array","description":"What a newer text \###
    or a correction says differently.","items":{"type":"object","properties":{"kind":{"type":"st\###
    ring"},"old":{"type":"string"},"new":{"type":"string"}},"required":["kind","old","new"]}}},"\###
    required":["kind","weight","summary","recorded_at"]}},"action":{"type":"string","enum":["rep\###
    lace","compare","review","reingest","remove","renew"],"description":"What to do."},"advice":\###
    {"type":"string"},"traffic":{"type":"integer"}},"required":["id","document_id","chunk_ids","\###
    verdict","confidence","state","snoozed_until","note","newer_chunk_ids","evidence","action","\###
    advice","traffic"]},"FindingPage":{"type":"object","properties":{"findings":{"type":"array",\###
    "items":{"$ref":"#/components/schemas/Finding"}},"next_cursor":{"type":["string","null"]}},"\###
    required":["findings","next_cursor"]},"FindingUpdate":{"type":"object","properties":{"state"\###
    :{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"until":{"type":["strin\###
    g","null"],"format":"date-time","description":"With snoozed alone."},"note":{"type":["string\###
    ","null"]},"actor":{"type":["string","null"],"minLength":1,"maxLength":512}},"required":["st\###
    ate"],"additionalProperties":false},"ChunkDetails":{"allOf":[{"$ref":"#/components/schemas/C\###
    hunk"},{"type":"object","properties":{"document":{"$ref":"#/components/schemas/DocumentRecor\###
    d"},"freshness":{"$ref":"#/components/schemas/Freshness"},"votes":{"type":"object","properti\###
    es":{"positive":{"type":"integer"},"negative":{"type":"integer"},"actors":{"type":"integer"}\###
    ,"recent":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"string"\###
    },"recorded_at":{"type":"string","format":"date-time","description":"RFC 3339."},"name":{"ty\###
    pe":"string"},"label":{"type":["string","null"]},"value":{"type":"number"},"fault":{"type":"\###
    string"}},"required":["query_id","recorded_at","name","label","value","fault"]}}},"required"\###
    :["positive","negative","actors","recent"]},"findings":{"type":"array","items":{"$ref":"#/co\###
    mponents/schemas/Finding"}},"failures":{"type":"array","items":{"$ref":"#/components/schemas\###
    /Failure"}}},"required":["document","freshness","votes","findings","failures"]}]},"Reindex":\###
    {"type":"object","properties":{"dry_run":{"type":["boolean","null"],"default":false},"strate\###
    gy":{"type":["string","null"],"enum":["auto","rebuild","reembed",null],"default":"auto"},"em\###
    bedder":{"type":["string","null"],"minLength":1,"maxLength":64,"description":"Move the colle\###
    ction to this embedder."},"minimum_recall":{"type":["number","null"],"minimum":0,"maximum":1\###
    ,"default":0.9,"description":"The recall@10 against exact search that the new generation mus\###
    t reach."}},"additionalProperties":false},"Empty":{"type":"object","properties":{},"addition\###
    alProperties":false},"ReindexPlan":{"type":"object","properties":{"strategy":{"type":"string\###
    ","enum":["rebuild","reembed","refuse"]},"collection":{"type":"string"},"embedder":{"type":"\###
    string"},"generation":{"type":"integer"},"steps":{"type":"array","items":{"type":"string"}},\###
    "vectors":{"type":"integer"},"bytes":{"type":"integer"},"embeddings":{"type":"integer"},"est\###
    imated_seconds":{"type":"number"}},"required":["strategy","collection","embedder","generatio\###

    """###
}
