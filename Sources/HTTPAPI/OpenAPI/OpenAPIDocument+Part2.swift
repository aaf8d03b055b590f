/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part2 = ###"""
     goes on.","requestBody":{"required":true,"content":{"application/json":{"schema":{"type":"o\###
    bject","additionalProperties":false,"properties":{"keep":{"type":"integer","minimum":1,"maxi\###
    mum":1000,"description":"How many of the newest backups stay."}}}}}},"responses":{"201":{"de\###
    scription":"Written and on the disk.","content":{"application/json":{"schema":{"$ref":"#/com\###
    ponents/schemas/Backup"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID\###
    "},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#\###
    /components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$r\###
    ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"\###
    408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem\###
    "},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Pro\###
    blem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/r\###
    esponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/comp\###
    onents/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true},"get":{\###
    "operationId":"listBackups","tags":["service"],"summary":"The backups that are there, newest\###
     first.","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{\###
    "$ref":"#/components/schemas/Backups"}}},"headers":{"x-request-id":{"$ref":"#/components/hea\###
    ders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelim\###
    it":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Proble\###
    m"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respons\###
    es/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compon\###
    ents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"\###
    key":["admin"]}],"x-all-collections":true}},"/api/v1/integrity":{"get":{"operationId":"check\###
    Integrity","tags":["service"],"summary":"Check every guarded row of the database; reads all \###
    of it.","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/Integrity"}}},"headers":{"x-request-id":{"$ref":"#/components/he\###
    aders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"rateli\###
    mit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Probl\###
    em"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\###
    ses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compo\###
    nents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{\###
    "key":["admin"]}],"x-all-collections":true}},"/api/v1/keys":{"get":{"operationId":"listKeys"\###
    ,"tags":["keys"],"summary":"List keys, oldest first, those that have ended included.","param\###
    eters":[{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/limit"}],\###
    "responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#\###
    /components/schemas/KeyPage"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Requ\###
    estID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$re\###
    f":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401"\###
    :{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Proble\###
    m"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/resp\###
    onses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["ad\###
    min"]}],"x-all-collections":true},"post":{"operationId":"createKey","tags":["keys"],"summary\###
    ":"Create a key; its text is in this answer and nowhere else.","requestBody":{"required":tru\###
    e,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyInput"}}}},"respo\###
    nses":{"201":{"description":"Made.","content":{"application/json":{"schema":{"$ref":"#/compo\###
    nents/schemas/NewKey"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}\###
    ,"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/c\###
    omponents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref\###
    ":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"40\###
    8":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"}\###
    ,"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Probl\###
    em"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/res\###
    ponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/compon\###
    ents/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1\###
    /keys/{key}/rotate":{"post":{"operationId":"rotateKey","tags":["keys"],"summary":"Create a k\###
    ey in place of another, which goes on for a while.","parameters":[{"$ref":"#/components/para\###
    meters/key"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/KeyRotation"}}}},"responses":{"201":{"description":"Made.","content":\###
    {"application/json":{"schema":{"$ref":"#/components/schemas/NewKey"}}},"headers":{"x-request\###
    -id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/head\###
    ers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":\###
    "#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403"\###
    :{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"\###
    408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem\###
    "},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Pro\###
    blem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/r\###
    esponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/comp\###
    onents/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/\###
    v1/keys/{key}":{"delete":{"operationId":"revokeKey","tags":["keys"],"summary":"End a key at \###
    once, for good.","parameters":[{"$ref":"#/components/parameters/key"}],"responses":{"200":{"\###
    description":"Ended.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/\###
    Key"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-polic\###
    y":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers\###
    /RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/r\###
    esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/com\###
    ponents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"\###
    $ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},\###
    "507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-colle\###
    ctions":true}},"/api/v1/f/{token}":{"post":{"operationId":"sendVote","tags":["feedback"],"su\###
    mmary":"Judge a hit by its token, without a key and from any page.","security":[],"parameter\###
    s":[{"$ref":"#/components/parameters/token"}],"requestBody":{"required":true,"content":{"app\###
    lication/json":{"schema":{"$ref":"#/components/schemas/Vote"}}}},"responses":{"200":{"descri\###
    ption":"On disk.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"acces\###
    s-control-allow-origin":{"description":"Any page may vote.","schema":{"type":"string"}}},"co\###
    ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/VoteReceipt"}}}},"400":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408\###
    ":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},\###
    "410":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Proble\###
    m"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Pr\###
    oblem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/\###
    responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/com\###
    ponents/responses/Problem"}}},"options":{"operationId":"allowVote","tags":["feedback"],"summ\###
    ary":"Tell a browser that any page may vote.","security":[],"parameters":[{"$ref":"#/compone\###
    nts/parameters/token"}],"responses":{"204":{"description":"It may.","headers":{"x-request-id\###
    ":{"$ref":"#/components/headers/RequestID"},"access-control-allow-origin":{"description":"An\###
    y page may vote.","schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/Proble\###
    m"},"404":{"$ref":"#/components/responses/Problem"}}}}},"components":{"schemas":{"Problem":{\###
    "type":"object","properties":{"type":{"type":"string","description":"The kind of problem, a \###
    URN."},"title":{"type":"string","description":"The same for all problems of the kind."},"sta\###
    tus":{"type":"integer"},"detail":{"type":"string","description":"What happened and what to d\###
    o."},"instance":{"type":"string","description":"The address."},"errors":{"type":"array","ite\###
    ms":{"$ref":"#/components/schemas/FieldError"}},"request_id":{"type":"string","description":\###
    "Also in x-request-id."}},"description":"RFC 9457.","required":["type","title","status","det\###
    ail"]},"FieldError":{"type":"object","properties":{"pointer":{"type":"string","description":\###
    "The field, RFC 6901."},"detail":{"type":"string"}},"required":["detail"]},"Vector":{"descri\###
    ption":"A vector: numbers, or base64 of its little-endian float32 bytes.","oneOf":[{"type":"\###
    array","items":{"type":"number"},"minItems":1,"maxItems":8192},{"type":"string","contentEnco\###
    ding":"base64"}]},"Filter":{"type":"object","description":"Which chunks may be hits: must, s\###
    hould, must_not of conditions on the payload.","additionalProperties":false,"properties":{"m\###
    ust":{},"should":{},"must_not":{},"min_should":{}}},"Settings":{"type":"object","properties"\###
    :{"learning":{"type":"string","enum":["balanced","cautious","off"],"description":"How far fe\###
    edback may move hits."},"exploration_rate":{"type":"number","minimum":0,"maximum":0.2,"defau\###
    lt":0.02,"description":"The probability that a logged search swaps two nearly tied neighbour\###
    s, once ranking has learned from 200 events."},"demote_stale":{"type":"boolean","description\###
    ":"Whether findings may lower the rank of stale chunks."},"log_query_text":{"type":"boolean"\###
    ,"description":"Whether the text of queries is kept."},"staleness":{"type":"object","descrip\###
    tion":"How stale documents are treated.","properties":{"newest_first":{"type":"boolean","des\###
    cription":"Whether the newest of near-duplicate versions stands first."},"demotion_bound":{"\###
    type":"number","minimum":0,"maximum":0.5,"description":"The most that a finding takes off a \###
    score, in the scale of similarities."},"hide_confirmed":{"type":"boolean","description":"Whe\###
    ther chunks that a person confirmed as stale are hidden."},"hide_verdicts":{"type":"array","\###
    items":{"type":"string","enum":["superseded","contradicted","changed_at_source","gone_at_sou\###
    rce","expired"]},"description":"Verdicts of open findings that hide their chunks without con\###
    firmation; none by default."}},"additionalProperties":false}},"additionalProperties":false},\###
    "Freshness":{"type":"object","properties":{"verdict":{"type":"string","enum":["current","sus\###
    pected","superseded","contradicted","changed_at_source","gone_at_source","expired"]},"confid\###
    ence":{"type":"number","minimum":0,"maximum":1},"finding_id":{"type":["string","null"]}},"re\###
    quired":["verdict","confidence","finding_id"]},"CollectionDefinition":{"type":"object","prop\###
    erties":{"dimension":{"type":"integer","minimum":1,"maximum":8192,"description":"Components \###
    of a vector; may be left out with the built-in embedder."},"metric":{"type":"string","enum":\###
    ["cosine","dot","euclidean"],"default":"cosine"},"embedder":{"type":"string","minLength":1,"\###
    maxLength":64,"default":"none","description":"builtin, none, or a configured name."},"index"\###
    :{"type":"object","properties":{"kind":{"type":"string","enum":["auto","flat","ivf"],"defaul\###
    t":"auto"}},"additionalProperties":false},"settings":{"$ref":"#/components/schemas/Settings"\###
    }},"additionalProperties":false},"CollectionUpdate":{"type":"object","properties":{"settings\###
    ":{"$ref":"#/components/schemas/Settings"}},"required":["settings"],"additionalProperties":f\###
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
    512},"text":{"type":"string"},"heading_path":{"type":"array","items":{"type":"string"},"maxI\###
    tems":16,"description":"The headings above, outermost first."},"embedding":{"$ref":"#/compon\###
    ents/schemas/Vector"},"metadata":{"type":"object","description":"The caller's own payload; f\###
    ilters can read it.","additionalProperties":true}},"required":["id"],"additionalProperties":\###
    false},"DocumentInput":{"type":"object","properties":{"id":{"type":"string","minLength":1,"m\###
    axLength":512},"text":{"type":"string","description":"Cut and embedded here. Beside chunks, \###
    which are then the caller's own cutting of it, it is checked and not kept."},"source_uri":{"\###
    type":"string","description":"Where it comes from; documents that share it are versions of o\###
    ne source."},"version":{"type":"string"},"published_at":{"type":"string","format":"date-time\###
    ","description":"RFC 3339."},"expires_at":{"type":"string","format":"date-time","description\###
    ":"RFC 3339."},"metadata":{"type":"object","description":"The caller's own payload; filters \###
    can read it.","additionalProperties":true},"chunks":{"type":"array","items":{"$ref":"#/compo\###
    nents/schemas/ChunkInput"}}},"description":"Either text or chunks.","required":["id"],"addit\###
    ionalProperties":false},"DocumentWrite":{"type":"object","properties":{"documents":{"type":"\###
    array","items":{"$ref":"#/components/schemas/DocumentInput"},"minItems":1,"maxItems":1000}},\###
    "required":["documents"],"additionalProperties":false},"DocumentResults":{"type":"object","p\###
    roperties":{"results":{"type":"array","items":{"type":"object","properties":{"id":{"type":"s\###
    tring"},"line":{"type":"integer","description":"Of a stream, from 1."},"status":{"type":"str\###
    ing","enum":["created","replaced","unchanged","failed"]},"chunks":{"type":"integer"},"embedd\###
    ed":{"type":"integer","description":"Chunks that had to be embedded."},"problem":{"$ref":"#/\###
    components/schemas/Problem"}},"required":["status"]}},"created":{"type":"integer"},"replaced\###
    ":{"type":"integer"},"unchanged":{"type":"integer"},"failed":{"type":"integer"}},"required":\###
    ["results"]},"DocumentRecord":{"type":"object","properties":{"id":{"type":"string"},"source_\###
    uri":{"type":["string","null"]},"version":{"type":["string","null"]},"published_at":{"type":\###
    ["string","null"],"format":"date-time","description":"RFC 3339."},"expires_at":{"type":["str\###
    ing","null"],"format":"date-time","description":"RFC 3339."},"metadata":{"type":"object","de\###
    scription":"The caller's own payload; filters can read it.","additionalProperties":true},"fi\###
    ngerprint":{"type":"string"},"created_at":{"type":"string","format":"date-time","description\###
    ":"RFC 3339."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339."}\###
    },"required":["id","metadata","fingerprint","created_at","updated_at"]},"Chunk":{"type":"obj\###
    ect","properties":{"id":{"type":"string"},"document_id":{"type":"string"},"ordinal":{"type":\###
    "integer"},"text":{"type":["string","null"]},"heading_path":{"type":"array","items":{"type":\###
    "string"}},"metadata":{"type":"object","description":"The caller's own payload; filters can \###
    read it.","additionalProperties":true},"fingerprint":{"type":"string"}},"required":["id","do\###
    cument_id","ordinal","text","heading_path","metadata","fingerprint"]},"Document":{"allOf":[{\###
    "$ref":"#/components/schemas/DocumentRecord"},{"type":"object","properties":{"chunks":{"type\###
    ":"array","items":{"$ref":"#/components/schemas/Chunk"}}},"required":["chunks"]}]},"Document\###
    Page":{"type":"object","properties":{"documents":{"type":"array","items":{"$ref":"#/componen\###
    ts/schemas/DocumentRecord"}},"next_cursor":{"type":["string","null"]}},"required":["document\###
    s","next_cursor"]},"Search":{"type":"object","properties":{"query":{"type":"string","minLeng\###
    th":1,"description":"The question in words."},"embedding":{"$ref":"#/components/schemas/Vect\###
    or"},"limit":{"type":"integer","minimum":1,"maximum":1000,"default":10},"mode":{"type":"stri\###
    ng","enum":["dense","lexical","hybrid"],"default":"dense"},"filter":{"$ref":"#/components/sc\###
    hemas/Filter"},"min_score":{"type":"number"},"recall_target":{"type":"number","minimum":0.01\###
    ,"maximum":1,"default":0.95,"description":"The share of true neighbours to find."},"rerank":\###
    {"type":"boolean","default":true,"description":"Whether what was learned may move hits."},"e\###
    xplain":{"type":"boolean","default":false},"log":{"type":"boolean","default":true,"descripti\###
    on":"A search that is not logged has no query id, does not explore and teaches nothing."},"q\###
    uery_id":{"type":"string","minLength":1,"maxLength":100,"description":"The client's own id."\###
    },"session_id":{"type":"string","minLength":1,"maxLength":512},"actor":{"type":"string","min\###
    Length":1,"maxLength":512}},"description":"A query, an embedding or both.","additionalProper\###
    ties":false},"SearchBatch":{"type":"object","properties":{"searches":{"type":"array","items"\###
    :{"$ref":"#/components/schemas/Search"},"minItems":1,"maxItems":100}},"required":["searches"\###
    ],"additionalProperties":false},"Explanation":{"type":"object","properties":{"summary":{"typ\###
    e":"string"},"past_queries":{"type":"array","items":{"type":"object","properties":{"query_id\###
    ":{"type":"string"},"similarity":{"type":"number"},"helped":{"type":"number"},"failed":{"typ\###
    e":"number"}},"required":["query_id","similarity","helped","failed"]}},"actors":{"type":"int\###
    eger"},"trust":{"type":"number"},"figures":{"type":"object","additionalProperties":{"type":"\###
    number"}}},"required":["summary","past_queries","actors","trust","figures"]},"Hit":{"type":"\###
    object","properties":{"chunk_id":{"type":"string"},"document_id":{"type":"string"},"rank":{"\###
    type":"integer","minimum":1},"score":{"type":"number"},"similarity":{"type":"number"},"text"\###
    :{"type":["string","null"]},"heading_path":{"type":"array","items":{"type":"string"}},"metad\###
    ata":{"type":"object","description":"The caller's own payload; filters can read it.","additi\###
    onalProperties":true},"source_uri":{"type":["string","null"]},"freshness":{"$ref":"#/compone\###
    nts/schemas/Freshness"},"adjustment":{"type":"object","properties":{"value":{"type":"number"\###
    ,"description":"What learning added to the score."},"rank_before":{"type":"integer","minimum\###
    ":1,"description":"The place without learning."},"evidence":{"type":"integer","description":\###
    "Events behind it."},"propensity":{"type":"number","exclusiveMinimum":0,"maximum":1,"descrip\###
    tion":"The probability that the hit was shown at this place; with explain alone."},"explanat\###
    ion":{"$ref":"#/components/schemas/Explanation"}},"required":["value","rank_before","evidenc\###
    e"]},"feedback_token":{"type":"string","description":"Lets whoever holds it judge this hit a\###
    t /api/v1/f/{token}; absent if the search was not logged."}},"required":["chunk_id","documen\###
    t_id","rank","score","similarity","text","metadata","source_uri","freshness","adjustment"]},\###
    "Warning":{"type":"object","properties":{"kind":{"type":"string","enum":["similar_failure"]}\###
    ,"failure_id":{"type":"string"},"similarity":{"type":"number"},"label":{"type":["string","nu\###
    ll"]},"state":{"type":"string"},"known_good":{"type":"array","items":{"type":"string"}},"kno\###
    wn_bad":{"type":"array","items":{"type":"string"}},"correction":{"type":["string","null"]}},\###
    "required":["kind","failure_id","similarity","label","state","known_good","known_bad","corre\###
    ction"]},"SearchAnswer":{"type":"object","properties":{"query_id":{"type":"string","descript\###
    ion":"Send it back with feedback; absent if the search was not logged."},"generation":{"type\###
    ":"integer"},"policy":{"type":"string"},"hits":{"type":"array","items":{"$ref":"#/components\###
    /schemas/Hit"}},"warnings":{"type":"array","items":{"$ref":"#/components/schemas/Warning"}},\###
    "approximate":{"type":"object","properties":{"lists_probed":{"type":"integer"},"exact":{"typ\###
    e":"boolean"}},"required":["lists_probed","exact"]},"notices":{"type":"array","items":{"type\###
    ":"string"}}},"required":["generation","policy","hits","warnings","approximate"]},"SearchAns\###
    wers":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"#/components\###
    /schemas/SearchAnswer"}}},"required":["results"]},"FeedbackEvent":{"type":"object","properti\###
    es":{"id":{"type":"string","minLength":1,"maxLength":512,"description":"Makes retries safe."\###
    },"query_id":{"type":"string","minLength":1,"maxLength":512},"timestamp":{"type":"string","f\###
    ormat":"date-time","description":"RFC 3339."},"source":{"type":"string","enum":["user","anno\###
    tator","llm","code","implicit"],"default":"user"},"name":{"type":"string","minLength":1,"max\###
    Length":64,"description":"thumb, rating, label, click, copy, cited, dwell, rephrase, abandon\###
    , task, correction, review or another."},"target":{"type":"object","properties":{"kind":{"ty\###
    pe":"string","enum":["response","chunk","document"]},"id":{"type":"string","minLength":1,"ma\###
    xLength":512},"rank":{"type":"integer","minimum":1,"description":"From 1."}},"required":["ki\###
    nd"],"additionalProperties":false},"cited":{"type":"array","items":{"type":"string"},"descri\###
    ption":"Chunks that the answer used."},"score":{"type":["number","null"],"minimum":-1,"maxim\###
    um":1,"description":"null retracts the actor's earlier event of that name and target. May be\###
     left out for label, correction, rephrase, abandon (-1) and click, copy, cited (1)."},"label\###
    ":{"type":"string","enum":["irrelevant","outdated","incorrect","incomplete","wrong_citation"\###
    ,"unsafe","missing","other"]},"comment":{"type":"string"},"correction":{"type":"string"},"ex\###
    pected":{"type":"object","properties":{"chunk_id":{"type":"string","minLength":1,"maxLength"\###
    :512}},"required":["chunk_id"],"additionalProperties":false},"actor":{"type":"string","minLe\###
    ngth":1,"maxLength":512,"description":"Kept only as a keyed hash."},"session_id":{"type":"st\###
    ring","minLength":1,"maxLength":512},"application":{"type":"string","minLength":1,"maxLength\###
    ":512},"metadata":{"type":"object","description":"The caller's own payload; filters can read\###
     it.","additionalProperties":true}},"required":["query_id","name"],"additionalProperties":fa\###
    lse},"FeedbackBatch":{"type":"object","properties":{"events":{"type":"array","items":{"descr\###
    iption":"A FeedbackEvent. Each is read by itself and has a result of its own, so that one th\###
    at is not valid holds up no other."},"minItems":1,"maxItems":1000,"description":"Each a Feed\###
    backEvent, judged by itself."}},"required":["events"],"additionalProperties":false},"Feedbac\###
    kReceipt":{"type":"object","properties":{"id":{"type":"string"},"status":{"type":"string","e\###
    num":["recorded","duplicate"]},"linked":{"type":"boolean"},"fault":{"type":["string","null"]\###
    ,"description":"Who is to blame or to thank: retrieval, document, generation, out_of_scope."\###
    },"chunks":{"type":"array","items":{"type":"string"},"description":"The chunks it falls on."\###
    }},"required":["id","status","linked","fault","chunks"]},"FeedbackResults":{"type":"object",\###
    "properties":{"results":{"type":"array","items":{"type":"object","properties":{"code":{"type\###
    ":"integer","description":"The status that the event alone would have had."},"id":{"type":"s\###
    tring"},"status":{"type":"string","enum":["recorded","duplicate","refused"]},"linked":{"type\###
    ":"boolean"},"fault":{"type":["string","null"]},"chunks":{"type":"array","items":{"type":"st\###
    ring"}},"problem":{"$ref":"#/components/schemas/Problem"}},"required":["code","status"]}}},"\###
    required":["results"]},"FailureSearch":{"type":"object","properties":{"query":{"type":"strin\###
    g","minLength":1},"embedding":{"$ref":"#/components/schemas/Vector"},"limit":{"type":"intege\###
    r","minimum":1,"maximum":1000,"default":10}},"additionalProperties":false},"Failure":{"type"\###
    :"object","properties":{"id":{"type":"string"},"similarity":{"type":"number","minimum":0,"ma\###
    ximum":1},"state":{"type":"string","enum":["open","fixed","regressed","dismissed"]},"label":\###
    {"type":["string","null"]},"fault":{"type":["string","null"]},"query_ids":{"type":"array","i\###
    tems":{"type":"string"}},"queries":{"type":"array","items":{"type":"string"}},"known_bad":{"\###
    type":"array","items":{"type":"string"}},"known_good":{"type":"array","items":{"type":"strin\###
    g"}},"correction":{"type":["string","null"]},"events":{"type":"integer"},"actors":{"type":"i\###
    nteger","description":"Distinct actors behind the events."},"regressions":{"type":"integer"}\###
    ,"fix_candidate":{"type":"boolean","description":"Whether something that may have repaired i\###
    t changed since it failed last."},"history":{"type":"array","items":{"type":"string"}}},"req\###
    uired":["id","state","label","fault","query_ids","queries","known_bad","known_good","correct\###
    ion","events","actors","regressions","fix_candidate","history"]},"FailureList":{"type":"obje\###
    ct","properties":{"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}\###
    }},"required":["failures"]},"FailurePage":{"type":"object","properties":{"failures":{"type":\###
    "array","items":{"$ref":"#/components/schemas/Failure"}},"next_cursor":{"type":["string","nu\###
    ll"]}},"required":["failures","next_cursor"]},"FailureUpdate":{"type":"object","properties":\###
    {"state":{"type":"string","enum":["open","fixed","dismissed"]},"note":{"type":"string"},"act\###
    or":{"type":"string","minLength":1,"maxLength":512}},"required":["state"],"additionalPropert\###
    ies":false},"Finding":{"type":"object","properties":{"id":{"type":"string"},"document_id":{"\###
    type":"string"},"chunk_ids":{"type":"array","items":{"type":"string"}},"verdict":{"type":"st\###
    ring","enum":["current","suspected","superseded","contradicted","changed_at_source","gone_at\###
    _source","expired"]},"confidence":{"type":"number","minimum":0,"maximum":1},"state":{"type":\###
    "string","enum":["open","confirmed","dismissed","snoozed"]},"snoozed_until":{"type":["string\###
    ","null"],"format":"date-time","description":"RFC 3339; until when a snoozed finding sleeps.\###
    "},"note":{"type":["string","null"]},"newer_chunk_ids":{"type":"array","items":{"type":"stri\###
    ng"},"description":"Newer versions, nearest first."},"evidence":{"type":"array","items":{"ty\###
    pe":"object","properties":{"kind":{"type":"string"},"weight":{"type":"number","description":\###
    "Natural log odds."},"summary":{"type":"string"},"recorded_at":{"type":"string","format":"da\###
    te-time","description":"RFC 3339."},"differences":{"type":"array","description":"What a newe\###
    r text or a correction says differently.","items":{"type":"object","properties":{"kind":{"ty\###
    pe":"string"},"old":{"type":"string"},"new":{"type":"string"}},"required":["kind","old","new\###
    "]}}},"required":["kind","weight","summary","recorded_at"]}},"action":{"type":"string","enum\###
    ":["replace","compare","review","reingest","remove","renew"],"description":"What to do."},"a\###
    dvice":{"type":"string"},"traffic":{"type":"integer"}},"required":["id","document_id","chunk\###
    _ids","verdict","confidence","state","snoozed_until","note","newer_chunk_ids","evidence","ac\###
    tion","advice","traffic"]},"FindingPage":{"type":"object","properties":{"findings":{"type":"\###
    array","items":{"$ref":"#/components/schemas/Finding"}},"next_cursor":{"type":["string","nul\###
    l"]}},"required":["findings","next_cursor"]},"FindingUpdate":{"type":"object","properties":{\###
    "state":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"until":{"type":\###
    "string","format":"date-time","description":"With snoozed alone."},"note":{"type":"string"},\###
    "actor":{"type":"string","minLength":1,"maxLength":512}},"required":["state"],"additionalPro\###
    perties":false},"ChunkDetails":{"allOf":[{"$ref":"#/components/schemas/Chunk"},{"type":"obje\###
    ct","properties":{"document":{"$ref":"#/components/schemas/DocumentRecord"},"freshness":{"$r\###
    ef":"#/components/schemas/Freshness"},"votes":{"type":"object","properties":{"positive":{"ty\###
    pe":"integer"},"negative":{"type":"integer"},"actors":{"type":"integer"},"recent":{"type":"a\###
    rray","items":{"type":"object","properties":{"query_id":{"type":"string"},"recorded_at":{"ty\###
    pe":"string","format":"date-time","description":"RFC 3339."},"name":{"type":"string"},"label\###
    ":{"type":["string","null"]},"value":{"type":"number"},"fault":{"type":"string"}},"required"\###
    :["query_id","recorded_at","name","label","value","fault"]}}},"required":["positive","negati\###
    ve","actors","recent"]},"findings":{"type":"array","items":{"$ref":"#/components/schemas/Fin\###
    ding"}},"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"requir\###
    ed":["document","freshness","votes","findings","failures"]}]},"Reindex":{"type":"object","pr\###
    operties":{"dry_run":{"type":"boolean","default":false},"strategy":{"type":"string","enum":[\###
    "auto","rebuild","reembed"],"default":"auto"},"embedder":{"type":"string","minLength":1,"max\###
    Length":64,"description":"Move the collection to this embedder."},"minimum_recall":{"type":"\###
    number","minimum":0,"maximum":1,"default":0.9,"description":"The recall@10 against exact sea\###
    rch that the new generation must reach."}},"additionalProperties":false},"Empty":{"type":"ob\###
    ject","properties":{},"additionalProperties":false},"ReindexPlan":{"type":"object","properti\###
    es":{"strategy":{"type":"string","enum":["rebuild","reembed","refuse"]},"collection":{"type"\###
    :"string"},"embedder":{"type":"string"},"generation":{"type":"integer"},"steps":{"type":"arr\###
    ay","items":{"type":"string"}},"vectors":{"type":"integer"},"bytes":{"type":"integer"},"embe\###
    ddings":{"type":"integer"},"estimated_seconds":{"type":"number"}},"required":["strategy","co\###
    llection","embedder","generation","steps","vectors","bytes","embeddings","estimated_seconds"\###
    ]},"Job":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string"},"sta\###
    te":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"]},"progress\###
    ":{"type":"object","properties":{"done":{"type":"integer"},"total":{"type":"integer"},"unit"\###
    :{"type":"string"}},"required":["done","total","unit"]},"result":{},"error":{"type":"string"\###
    },"created_at":{"type":"string","format":"date-time","description":"RFC 3339."},"updated_at"\###
    :{"type":"string","format":"date-time","description":"RFC 3339."}},"required":["id","kind","\###
    state","progress","created_at","updated_at"]},"HealthReport":{"type":"object","properties":{\###
    "collection":{"type":"string"},"status":{"type":"string","enum":["ok","degraded"]},"index":{\###
    "type":"object"},"recall":{"type":["object","null"]},"advice":{"type":"array","items":{"type\###
    ":"string"}}},"required":["collection","status","index","advice"]},"ServiceHealth":{"type":"\###
    object","properties":{"status":{"type":"string","enum":["ok","degraded"]},"state":{"type":"s\###
    tring","enum":["opening","ready","draining"]},"version":{"type":"string"},"collections":{"ty\###
    pe":"integer"},"degraded":{"type":"array","items":{"type":"object","properties":{"collection\###
    ":{"type":"string"},"notices":{"type":"array","items":{"type":"string"}}},"required":["colle\###
    ction","notices"]}}},"required":["status","state","version","collections","degraded"]},"Stat\###
    us":{"type":"object","properties":{"status":{"type":"string"}},"required":["status"]},"Cover\###
    ageGaps":{"type":"object","properties":{"gaps":{"type":"array","items":{"$ref":"#/components\###
    /schemas/Failure"}}},"required":["gaps"]},"FailureReplayRequest":{"type":"object","propertie\###
    s":{"failure_id":{"type":"string","minLength":1,"description":"One failure; without it those\###
     that something changed for are replayed."},"limit":{"type":"integer","minimum":1,"maximum":\###
    100,"default":20}},"additionalProperties":false},"FailureReplays":{"type":"object","properti\###
    es":{"replays":{"type":"array","items":{"type":"object","properties":{"outcome":{"type":"str\###
    ing","enum":["improved","unchanged","undecided"]},"questions":{"type":"integer"},"failing":{\###
    "type":"integer"},"top_chunk_ids":{"type":"array","items":{"type":"string"}},"failure":{"$re\###
    f":"#/components/schemas/Failure"}},"required":["outcome","questions","failing","top_chunk_i\###
    ds","failure"]}}},"required":["replays"]},"SourceSightings":{"type":"object","properties":{"\###
    sources":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","description"\###
    :"Names either a document or a source.","properties":{"document_id":{"type":"string","minLen\###
    gth":1},"source_uri":{"type":"string"},"state":{"type":"string","enum":["present","changed",\###
    "gone"]},"fingerprint":{"type":"string","maxLength":512,"description":"The caller's name of \###
    the content that the source has now."}},"required":["state"],"additionalProperties":false}}}\###
    ,"required":["sources"],"additionalProperties":false},"SourceSightingResults":{"type":"objec\###
    t","properties":{"results":{"type":"array","items":{"type":"object","properties":{"document_\###
    id":{"type":"string"},"source_uri":{"type":"string"},"status":{"type":"string","enum":["note\###
    d","unchanged","unknown"]}},"required":["status"]}}},"required":["results"]},"Backup":{"type\###
    ":"object","additionalProperties":false,"required":["id","path","created_at","bytes","files"\###
    ],"properties":{"id":{"type":"string"},"path":{"type":"string","description":"The directory,\###
     on the server."},"created_at":{"type":"string","format":"date-time"},"bytes":{"type":"integ\###
    er","minimum":0},"files":{"type":"array","items":{"type":"object","additionalProperties":fal\###
    se,"required":["name","bytes","sha256"],"properties":{"name":{"type":"string"},"bytes":{"typ\###
    e":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},"Backup\###
    s":{"type":"object","additionalProperties":false,"required":["backups"],"properties":{"backu\###
    ps":{"type":"array","items":{"$ref":"#/components/schemas/Backup"}}}},"Integrity":{"type":"o\###
    bject","additionalProperties":false,"required":["status","faults"],"properties":{"status":{"\###
    type":"string","enum":["ok","damaged"]},"faults":{"type":"array","items":{"type":"string"},"\###
    description":"What is wrong, naming table and row."}}},"KeyInput":{"type":"object","addition\###
    alProperties":false,"required":["name","scopes"],"properties":{"name":{"type":"string","minL\###
    ength":1,"maxLength":100,"description":"At most 100 bytes of UTF-8."},"scopes":{"type":"arra\###
    y","minItems":1,"maxItems":4,"items":{"type":"string","enum":["admin","feedback","read","wri\###
    te"]}},"collections":{"type":["array","null"],"minItems":1,"maxItems":1000,"items":{"type":"\###
    string","pattern":"^[a-z0-9_-]{1,64}$"},"description":"What the key reaches; all if absent."\###
    },"expires_at":{"type":["string","null"],"format":"date-time","description":"When it ends by\###
     itself; a time to come."}}},"KeyRotation":{"type":"object","additionalProperties":false,"pr\###
    operties":{"overlap_seconds":{"type":["integer","null"],"minimum":0,"maximum":2592000,"defau\###
    lt":86400,"description":"How long the old key goes on."}}},"Key":{"type":"object","required"\###
    :["id","name","scopes","collections","created_at","expires_at","revoked_at","last_used_at"],\###
    "properties":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","item\###
    s":{"type":"string","enum":["admin","feedback","read","write"]}},"collections":{"type":["arr\###
    ay","null"],"items":{"type":"string"},"description":"null for all."},"created_at":{"type":"s\###
    tring","format":"date-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"r\###
    evoked_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["string",\###
    "null"],"format":"date-time"}}},"NewKey":{"type":"object","required":["id","name","scopes","\###
    collections","created_at","expires_at","revoked_at","last_used_at","key"],"properties":{"id"\###
    :{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","items":{"type":"string\###

    """###
}
