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
    itionalProperties":false},"exploration_rate":{"type":["number","null"],"minimum":0,"maximum"\###
    :0.2,"default":0.02,"description":"The probability that a logged search swaps two nearly tie\###
    d neighbours, once ranking has learned from 200 events."}},"additionalProperties":false},"Fr\###
    eshness":{"type":"object","properties":{"verdict":{"type":"string","enum":["current","suspec\###
    ted","superseded","contradicted","changed_at_source","gone_at_source","expired"]},"confidenc\###
    e":{"type":"number","minimum":0,"maximum":1},"finding_id":{"type":["string","null"]}},"requi\###
    red":["verdict","confidence","finding_id"]},"CollectionDefinition":{"type":"object","propert\###
    ies":{"dimension":{"type":["integer","null"],"minimum":1,"maximum":8192,"description":"Compo\###
    nents of a vector; may be left out with the built-in embedder."},"metric":{"type":["string",\###
    "null"],"enum":["cosine","dot","euclidean",null],"default":"cosine"},"embedder":{"type":["st\###
    ring","null"],"minLength":1,"maxLength":64,"default":"none","description":"builtin, none, or\###
     a configured name."},"index":{"type":["object","null"],"properties":{"kind":{"type":["strin\###
    g","null"],"enum":["auto","flat","ivf",null],"default":"auto"}},"additionalProperties":false\###
    },"settings":{"anyOf":[{"$ref":"#/components/schemas/SettingsChange"},{"type":"null"}]}},"ad\###
    ditionalProperties":false},"CollectionUpdate":{"type":"object","properties":{"settings":{"$r\###
    ef":"#/components/schemas/SettingsChange"}},"required":["settings"],"additionalProperties":f\###
    alse},"Collection":{"type":"object","properties":{"name":{"type":"string"},"dimension":{"typ\###
    e":"integer"},"metric":{"type":"string"},"embedder":{"type":"string"},"index":{"type":"objec\###
    t","properties":{"kind":{"type":"string"}},"required":["kind"]},"settings":{"$ref":"#/compon\###
    ents/schemas/Settings"},"created_at":{"type":"string","format":"date-time","description":"RF\###
    C 3339."},"generation":{"type":"integer","description":"The index generation that serves; 0 \###
    before the first."},"space":{"type":"integer","description":"The embedding space, counted fr\###
    om 1."},"counts":{"type":"object","properties":{"documents":{"type":"integer","minimum":0},"\###
    chunks":{"type":"integer","minimum":0},"retrievals":{"type":"integer","minimum":0},"events":\###
    {"type":"integer","minimum":0}},"required":["documents","chunks","retrievals","events"]},"he\###
    alth":{"type":"object","properties":{"status":{"type":"string","enum":["ok","degraded"]},"no\###
    tices":{"type":"array","items":{"type":"string"}}},"required":["status","notices"]}},"requir\###
    ed":["name","dimension","metric","embedder","index","settings","created_at","generation","sp\###
    ace","counts","health"]},"CollectionList":{"type":"object","properties":{"collections":{"typ\###
    e":"array","items":{"$ref":"#/components/schemas/Collection"}}},"required":["collections"]},\###
    "ChunkInput":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":\###
    512},"text":{"type":["string","null"]},"heading_path":{"type":["array","null"],"items":{"typ\###
    e":"string"},"maxItems":16,"description":"The headings above, outermost first."},"embedding"\###
    :{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type":"null"}]},"metadata":{"type":["obj\###
    ect","null"],"description":"The caller's own payload; filters can read it.","additionalPrope\###
    rties":true}},"required":["id"],"additionalProperties":false},"DocumentInput":{"type":"objec\###
    t","properties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":["strin\###
    g","null"],"description":"Cut and embedded here. Beside chunks, which are then the caller's \###
    own cutting of it, it is checked and not kept."},"source_uri":{"type":["string","null"],"des\###
    cription":"Where it comes from; documents that share it are versions of one source."},"versi\###
    on":{"type":["string","null"]},"published_at":{"type":["string","null"],"format":"date-time"\###
    ,"description":"RFC 3339."},"expires_at":{"type":["string","null"],"format":"date-time","des\###
    cription":"RFC 3339."},"metadata":{"type":["object","null"],"description":"The caller's own \###
    payload; filters can read it.","additionalProperties":true},"chunks":{"type":["array","null"\###
    ],"items":{"$ref":"#/components/schemas/ChunkInput"}}},"description":"Either text or chunks.\###
    ","required":["id"],"additionalProperties":false},"DocumentWrite":{"type":"object","properti\###
    es":{"documents":{"type":"array","items":{"$ref":"#/components/schemas/DocumentInput"},"minI\###
    tems":1,"maxItems":1000}},"required":["documents"],"additionalProperties":false},"DocumentRe\###
    sults":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","pr\###
    operties":{"id":{"type":"string"},"line":{"type":"integer","description":"Of a stream, from \###
    1."},"status":{"type":"string","enum":["created","replaced","unchanged","failed"]},"chunks":\###
    {"type":"integer"},"embedded":{"type":"integer","description":"Chunks that had to be embedde\###
    d."},"problem":{"$ref":"#/components/schemas/Problem"}},"required":["status"]}},"created":{"\###
    type":"integer"},"replaced":{"type":"integer"},"unchanged":{"type":"integer"},"failed":{"typ\###
    e":"integer"}},"required":["results"]},"DocumentRecord":{"type":"object","properties":{"id":\###
    {"type":"string"},"source_uri":{"type":["string","null"]},"version":{"type":["string","null"\###
    ]},"published_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},\###
    "expires_at":{"type":["string","null"],"format":"date-time","description":"RFC 3339."},"meta\###
    data":{"type":"object","description":"The caller's own payload; filters can read it.","addit\###
    ionalProperties":true},"fingerprint":{"type":"string"},"created_at":{"type":"string","format\###
    ":"date-time","description":"RFC 3339."},"updated_at":{"type":"string","format":"date-time",\###
    "description":"RFC 3339."}},"required":["id","metadata","fingerprint","created_at","updated_\###
    at"]},"Chunk":{"type":"object","properties":{"id":{"type":"string"},"document_id":{"type":"s\###
    tring"},"ordinal":{"type":"integer"},"text":{"type":["string","null"]},"heading_path":{"type\###
    ":"array","items":{"type":"string"}},"metadata":{"type":"object","description":"The caller's\###
     own payload; filters can read it.","additionalProperties":true},"fingerprint":{"type":"stri\###
    ng"}},"required":["id","document_id","ordinal","text","heading_path","metadata","fingerprint\###
    "]},"Document":{"allOf":[{"$ref":"#/components/schemas/DocumentRecord"},{"type":"object","pr\###
    operties":{"chunks":{"type":"array","items":{"$ref":"#/components/schemas/Chunk"}}},"require\###
    d":["chunks"]}]},"DocumentPage":{"type":"object","properties":{"documents":{"type":"array","\###
    items":{"$ref":"#/components/schemas/DocumentRecord"}},"next_cursor":{"type":["string","null\###
    "]}},"required":["documents","next_cursor"]},"Search":{"type":"object","properties":{"query"\###
    :{"type":["string","null"],"minLength":1,"description":"The question in words."},"embedding"\###
    :{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type":"null"}]},"limit":{"type":["intege\###
    r","null"],"minimum":1,"maximum":1000,"default":10},"mode":{"type":["string","null"],"enum":\###
    ["dense","lexical","hybrid",null],"default":"dense"},"filter":{"anyOf":[{"$ref":"#/component\###
    s/schemas/Filter"},{"type":"null"}]},"min_score":{"type":["number","null"]},"recall_target":\###
    {"type":["number","null"],"minimum":0.01,"maximum":1,"default":0.95,"description":"The share\###
     of true neighbours to find."},"rerank":{"type":["boolean","null"],"default":true,"descripti\###
    on":"Whether what was learned may move hits."},"explain":{"type":["boolean","null"],"default\###
    ":false},"log":{"type":["boolean","null"],"default":true,"description":"A search that is not\###
     logged has no query id, does not explore and teaches nothing."},"query_id":{"type":["string\###
    ","null"],"minLength":1,"maxLength":100,"description":"The client's own id."},"session_id":{\###
    "type":["string","null"],"minLength":1,"maxLength":512},"actor":{"type":["string","null"],"m\###
    inLength":1,"maxLength":512}},"description":"A query, an embedding or both.","additionalProp\###
    erties":false},"SearchBatch":{"type":"object","properties":{"searches":{"type":"array","item\###
    s":{"$ref":"#/components/schemas/Search"},"minItems":1,"maxItems":100}},"required":["searche\###
    s"],"additionalProperties":false},"Explanation":{"type":"object","properties":{"summary":{"t\###
    ype":"string"},"past_queries":{"type":"array","items":{"type":"object","properties":{"query_\###
    id":{"type":"string"},"similarity":{"type":"number"},"helped":{"type":"number"},"failed":{"t\###
    ype":"number"}},"required":["query_id","similarity","helped","failed"]}},"actors":{"type":"i\###
    nteger"},"trust":{"type":"number"},"figures":{"type":"object","additionalProperties":{"type"\###
    :"number"}}},"required":["summary","past_queries","actors","trust","figures"]},"Hit":{"type"\###
    :"object","properties":{"chunk_id":{"type":"string"},"document_id":{"type":"string"},"rank":\###
    {"type":"integer","minimum":1},"score":{"type":"number"},"similarity":{"type":"number"},"tex\###
    t":{"type":["string","null"]},"heading_path":{"type":"array","items":{"type":"string"}},"met\###
    adata":{"type":"object","description":"The caller's own payload; filters can read it.","addi\###
    tionalProperties":true},"source_uri":{"type":["string","null"]},"freshness":{"$ref":"#/compo\###
    nents/schemas/Freshness"},"adjustment":{"type":"object","properties":{"value":{"type":"numbe\###
    r","description":"What learning added to the score."},"rank_before":{"type":"integer","minim\###
    um":1,"description":"The place without learning."},"evidence":{"type":"integer","description\###
    ":"Events behind it."},"propensity":{"type":"number","exclusiveMinimum":0,"maximum":1,"descr\###
    iption":"The probability that the hit was shown at this place; with explain alone."},"explan\###
    ation":{"$ref":"#/components/schemas/Explanation"}},"required":["value","rank_before","evide\###
    nce"]},"feedback_token":{"type":"string","description":"Lets whoever holds it judge this hit\###
     at /api/v1/f/{token}; absent if the search was not logged."}},"required":["chunk_id","docum\###
    ent_id","rank","score","similarity","text","metadata","source_uri","freshness","adjustment"]\###
    },"Warning":{"type":"object","properties":{"kind":{"type":"string","enum":["similar_failure"\###
    ]},"failure_id":{"type":"string"},"similarity":{"type":"number"},"label":{"type":["string","\###
    null"]},"state":{"type":"string"},"known_good":{"type":"array","items":{"type":"string"}},"k\###
    nown_bad":{"type":"array","items":{"type":"string"}},"correction":{"type":["string","null"]}\###
    },"required":["kind","failure_id","similarity","label","state","known_good","known_bad","cor\###
    rection"]},"SearchAnswer":{"type":"object","properties":{"query_id":{"type":"string","descri\###
    ption":"Send it back with feedback; absent if the search was not logged."},"generation":{"ty\###
    pe":"integer"},"policy":{"type":"string"},"hits":{"type":"array","items":{"$ref":"#/componen\###
    ts/schemas/Hit"}},"warnings":{"type":"array","items":{"$ref":"#/components/schemas/Warning"}\###
    },"approximate":{"type":"object","properties":{"lists_probed":{"type":"integer"},"exact":{"t\###
    ype":"boolean"}},"required":["lists_probed","exact"]},"notices":{"type":"array","items":{"ty\###
    pe":"string"}}},"required":["generation","policy","hits","warnings","approximate"]},"SearchA\###
    nswers":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"#/componen\###
    ts/schemas/SearchAnswer"}}},"required":["results"]},"FeedbackEvent":{"type":"object","proper\###
    ties":{"id":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"Makes ret\###
    ries safe."},"query_id":{"type":"string","minLength":1,"maxLength":512},"timestamp":{"type":\###
    ["string","null"],"format":"date-time","description":"RFC 3339."},"source":{"type":["string"\###
    ,"null"],"enum":["user","annotator","llm","code","implicit",null],"default":"user"},"name":{\###
    "type":"string","minLength":1,"maxLength":64,"description":"thumb, rating, label, click, cop\###
    y, cited, dwell, rephrase, abandon, task, correction, review or another."},"target":{"type":\###
    ["object","null"],"properties":{"kind":{"type":"string","enum":["response","chunk","document\###
    "]},"id":{"type":["string","null"],"minLength":1,"maxLength":512},"rank":{"type":["integer",\###
    "null"],"minimum":1,"description":"From 1."}},"required":["kind"],"additionalProperties":fal\###
    se},"cited":{"type":["array","null"],"items":{"type":"string"},"description":"Chunks that th\###
    e answer used."},"score":{"type":["number","null"],"minimum":-1,"maximum":1,"description":"n\###
    ull retracts the actor's earlier event of that name and target. May be left out for label, c\###
    orrection, rephrase, abandon (-1) and click, copy, cited (1)."},"label":{"type":["string","n\###
    ull"],"enum":["irrelevant","outdated","incorrect","incomplete","wrong_citation","unsafe","mi\###
    ssing","other",null]},"comment":{"type":["string","null"]},"correction":{"type":["string","n\###
    ull"]},"expected":{"type":["object","null"],"properties":{"chunk_id":{"type":"string","minLe\###
    ngth":1,"maxLength":512}},"required":["chunk_id"],"additionalProperties":false},"actor":{"ty\###
    pe":["string","null"],"minLength":1,"maxLength":512,"description":"Kept only as a keyed hash\###
    ."},"session_id":{"type":["string","null"],"minLength":1,"maxLength":512},"application":{"ty\###
    pe":["string","null"],"minLength":1,"maxLength":512},"metadata":{"type":["object","null"],"d\###
    escription":"The caller's own payload; filters can read it.","additionalProperties":true}},"\###
    required":["query_id","name"],"additionalProperties":false},"FeedbackBatch":{"type":"object"\###
    ,"properties":{"events":{"type":"array","items":{"description":"A FeedbackEvent. Each is rea\###
    d by itself and has a result of its own, so that one that is not valid holds up no other."},\###
    "minItems":1,"maxItems":1000,"description":"Each a FeedbackEvent, judged by itself."}},"requ\###
    ired":["events"],"additionalProperties":false},"FeedbackReceipt":{"type":"object","propertie\###
    s":{"id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate"]},"linke\###
    d":{"type":"boolean"},"fault":{"type":["string","null"],"description":"Who is to blame or to\###
     thank: retrieval, document, generation, out_of_scope."},"chunks":{"type":"array","items":{"\###
    type":"string"},"description":"The chunks it falls on."}},"required":["id","status","linked"\###
    ,"fault","chunks"]},"FeedbackResults":{"type":"object","properties":{"results":{"type":"arra\###
    y","items":{"type":"object","properties":{"code":{"type":"integer","description":"The status\###
     that the event alone would have had."},"id":{"type":"string"},"status":{"type":"string","en\###
    um":["recorded","duplicate","refused"]},"linked":{"type":"boolean"},"fault":{"type":["string\###
    ","null"]},"chunks":{"type":"array","items":{"type":"string"}},"problem":{"$ref":"#/componen\###
    ts/schemas/Problem"}},"required":["code","status"]}}},"required":["results"]},"FailureSearch\###
    ":{"type":"object","properties":{"query":{"type":["string","null"],"minLength":1},"embedding\###
    ":{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type":"null"}]},"limit":{"type":["integ\###
    er","null"],"minimum":1,"maximum":1000,"default":10}},"additionalProperties":false},"Failure\###
    ":{"type":"object","properties":{"id":{"type":"string"},"similarity":{"type":"number","minim\###
    um":0,"maximum":1},"state":{"type":"string","enum":["open","fixed","regressed","dismissed"]}\###
    ,"label":{"type":["string","null"]},"fault":{"type":["string","null"]},"query_ids":{"type":"\###
    array","items":{"type":"string"}},"queries":{"type":"array","items":{"type":"string"}},"know\###
    n_bad":{"type":"array","items":{"type":"string"}},"known_good":{"type":"array","items":{"typ\###
    e":"string"}},"correction":{"type":["string","null"]},"events":{"type":"integer"},"actors":{\###
    "type":"integer","description":"Distinct actors behind the events."},"regressions":{"type":"\###
    integer"},"fix_candidate":{"type":"boolean","description":"Whether something that may have r\###
    epaired it changed since it failed last."},"history":{"type":"array","items":{"type":"string\###
    "}}},"required":["id","state","label","fault","query_ids","queries","known_bad","known_good"\###
    ,"correction","events","actors","regressions","fix_candidate","history"]},"FailureList":{"ty\###
    pe":"object","properties":{"failures":{"type":"array","items":{"$ref":"#/components/schemas/\###
    Failure"}}},"required":["failures"]},"FailurePage":{"type":"object","properties":{"failures"\###
    :{"type":"array","items":{"$ref":"#/components/schemas/Failure"}},"next_cursor":{"type":["st\###
    ring","null"]}},"required":["failures","next_cursor"]},"FailureUpdate":{"type":"object","pro\###
    perties":{"state":{"type":"string","enum":["open","fixed","dismissed"]},"note":{"type":["str\###
    ing","null"]},"actor":{"type":["string","null"],"minLength":1,"maxLength":512}},"required":[\###
    "state"],"additionalProperties":false},"Finding":{"type":"object","properties":{"id":{"type"\###
    :"string"},"document_id":{"type":"string"},"chunk_ids":{"type":"array","items":{"type":"stri\###
    ng"}},"verdict":{"type":"string","enum":["current","suspected","superseded","contradicted","\###
    changed_at_source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,"m\###
    aximum":1},"state":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"snoo\###
    zed_until":{"type":["string","null"],"format":"date-time","description":"RFC 3339; until whe\###
    n a snoozed finding sleeps."},"note":{"type":["string","null"]},"newer_chunk_ids":{"type":"a\###
    rray","items":{"type":"string"},"description":"Newer versions, nearest first."},"evidence":{\###
    "type":"array","items":{"type":"object","properties":{"kind":{"type":"string"},"weight":{"ty\###
    pe":"number","description":"Natural log odds."},"summary":{"type":"string"},"recorded_at":{"\###
    type":"string","format":"date-time","description":"RFC 3339."},"differences":{"type":"array"\###
    ,"description":"What a newer text or a correction says differently.","items":{"type":"object\###
    ","properties":{"kind":{"type":"string"},"old":{"type":"string"},"new":{"type":"string"}},"r\###
    equired":["kind","old","new"]}}},"required":["kind","weight","summary","recorded_at"]}},"act\###
    ion":{"type":"string","enum":["replace","compare","review","reingest","remove","renew"],"des\###
    cription":"What to do."},"advice":{"type":"string"},"traffic":{"type":"integer"}},"required"\###
    :["id","document_id","chunk_ids","verdict","confidence","state","snoozed_until","note","newe\###
    r_chunk_ids","evidence","action","advice","traffic"]},"FindingPage":{"type":"object","proper\###
    ties":{"findings":{"type":"array","items":{"$ref":"#/components/schemas/Finding"}},"next_cur\###
    sor":{"type":["string","null"]}},"required":["findings","next_cursor"]},"FindingUpdate":{"ty\###
    pe":"object","properties":{"state":{"type":"string","enum":["open","confirmed","dismissed","\###
    snoozed"]},"until":{"type":["string","null"],"format":"date-time","description":"With snooze\###
    d alone."},"note":{"type":["string","null"]},"actor":{"type":["string","null"],"minLength":1\###
    ,"maxLength":512}},"required":["state"],"additionalProperties":false},"ChunkDetails":{"allOf\###
    ":[{"$ref":"#/components/schemas/Chunk"},{"type":"object","properties":{"document":{"$ref":"\###
    #/components/schemas/DocumentRecord"},"freshness":{"$ref":"#/components/schemas/Freshness"},\###
    "votes":{"type":"object","properties":{"positive":{"type":"integer"},"negative":{"type":"int\###
    eger"},"actors":{"type":"integer"},"recent":{"type":"array","items":{"type":"object","proper\###
    ties":{"query_id":{"type":"string"},"recorded_at":{"type":"string","format":"date-time","des\###
    cription":"RFC 3339."},"name":{"type":"string"},"label":{"type":["string","null"]},"value":{\###
    "type":"number"},"fault":{"type":"string"}},"required":["query_id","recorded_at","name","lab\###
    el","value","fault"]}}},"required":["positive","negative","actors","recent"]},"findings":{"t\###
    ype":"array","items":{"$ref":"#/components/schemas/Finding"}},"failures":{"type":"array","it\###
    ems":{"$ref":"#/components/schemas/Failure"}}},"required":["document","freshness","votes","f\###
    indings","failures"]}]},"Reindex":{"type":"object","properties":{"dry_run":{"type":["boolean\###
    ","null"],"default":false},"strategy":{"type":["string","null"],"enum":["auto","rebuild","re\###
    embed",null],"default":"auto"},"embedder":{"type":["string","null"],"minLength":1,"maxLength\###
    ":64,"description":"Move the collection to this embedder."},"minimum_recall":{"type":["numbe\###
    r","null"],"minimum":0,"maximum":1,"default":0.9,"description":"The recall@10 against exact \###
    search that the new generation must reach."}},"additionalProperties":false},"Empty":{"type":\###
    "object","properties":{},"additionalProperties":false},"ReindexPlan":{"type":"object","prope\###
    rties":{"strategy":{"type":"string","enum":["rebuild","reembed","refuse"]},"collection":{"ty\###
    pe":"string"},"embedder":{"type":"string"},"generation":{"type":"integer"},"steps":{"type":"\###
    array","items":{"type":"string"}},"vectors":{"type":"integer"},"bytes":{"type":"integer"},"e\###
    mbeddings":{"type":"integer"},"estimated_seconds":{"type":"number"}},"required":["strategy",\###
    "collection","embedder","generation","steps","vectors","bytes","embeddings","estimated_secon\###
    ds"]},"Job":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string"},"\###
    state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"]},"progr\###
    ess":{"type":"object","properties":{"done":{"type":"integer"},"total":{"type":"integer"},"un\###
    it":{"type":"string"}},"required":["done","total","unit"]},"result":{},"error":{"type":"stri\###
    ng"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339."},"updated_\###
    at":{"type":"string","format":"date-time","description":"RFC 3339."}},"required":["id","kind\###
    ","state","progress","created_at","updated_at"]},"HealthReport":{"type":"object","properties\###
    ":{"collection":{"type":"string"},"status":{"type":"string","enum":["ok","degraded"]},"index\###
    ":{"type":"object"},"recall":{"type":["object","null"]},"advice":{"type":"array","items":{"t\###
    ype":"string"}}},"required":["collection","status","index","advice"]},"ServiceHealth":{"type\###
    ":"object","properties":{"status":{"type":"string","enum":["ok","degraded"]},"state":{"type"\###
    :"string","enum":["opening","ready","draining"]},"version":{"type":"string"},"collections":{\###
    "type":"integer"},"degraded":{"type":"array","items":{"type":"object","properties":{"collect\###
    ion":{"type":"string"},"notices":{"type":"array","items":{"type":"string"}}},"required":["co\###
    llection","notices"]}}},"required":["status","state","version","collections","degraded"]},"S\###
    tatus":{"type":"object","properties":{"status":{"type":"string"}},"required":["status"]},"Co\###
    verageGaps":{"type":"object","properties":{"gaps":{"type":"array","items":{"$ref":"#/compone\###
    nts/schemas/Failure"}}},"required":["gaps"]},"FailureReplayRequest":{"type":"object","proper\###
    ties":{"failure_id":{"type":["string","null"],"minLength":1,"description":"One failure; with\###
    out it those that something changed for are replayed."},"limit":{"type":["integer","null"],"\###
    minimum":1,"maximum":100,"default":20}},"additionalProperties":false},"FailureReplays":{"typ\###
    e":"object","properties":{"replays":{"type":"array","items":{"type":"object","properties":{"\###
    outcome":{"type":"string","enum":["improved","unchanged","undecided"]},"questions":{"type":"\###
    integer"},"failing":{"type":"integer"},"top_chunk_ids":{"type":"array","items":{"type":"stri\###
    ng"}},"failure":{"$ref":"#/components/schemas/Failure"}},"required":["outcome","questions","\###
    failing","top_chunk_ids","failure"]}}},"required":["replays"]},"SourceSightings":{"type":"ob\###
    ject","properties":{"sources":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"\###
    object","description":"Names either a document or a source.","properties":{"document_id":{"t\###
    ype":["string","null"],"minLength":1},"source_uri":{"type":["string","null"]},"state":{"type\###
    ":"string","enum":["present","changed","gone"]},"fingerprint":{"type":["string","null"],"max\###
    Length":512,"description":"The caller's name of the content that the source has now."}},"req\###
    uired":["state"],"additionalProperties":false}}},"required":["sources"],"additionalPropertie\###
    s":false},"SourceSightingResults":{"type":"object","properties":{"results":{"type":"array","\###
    items":{"type":"object","properties":{"document_id":{"type":"string"},"source_uri":{"type":"\###
    string"},"status":{"type":"string","enum":["noted","unchanged","unknown"]}},"required":["sta\###
    tus"]}}},"required":["results"]},"Backup":{"type":"object","additionalProperties":false,"req\###
    uired":["id","path","created_at","bytes","files"],"properties":{"id":{"type":"string"},"path\###
    ":{"type":"string","description":"The directory, on the server."},"created_at":{"type":"stri\###
    ng","format":"date-time"},"bytes":{"type":"integer","minimum":0},"files":{"type":"array","it\###
    ems":{"type":"object","additionalProperties":false,"required":["name","bytes","sha256"],"pro\###
    perties":{"name":{"type":"string"},"bytes":{"type":"integer","minimum":0},"sha256":{"type":"\###

    """###
}
