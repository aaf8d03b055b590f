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
    edback may move hits."},"demote_stale":{"type":"boolean","description":"Whether findings may\###
     lower the rank of stale chunks."},"log_query_text":{"type":"boolean","description":"Whether\###
     the text of queries is kept."},"staleness":{"type":"object","description":"How stale docume\###
    nts are treated.","properties":{"newest_first":{"type":"boolean","description":"Whether the \###
    newest of near-duplicate versions stands first."},"demotion_bound":{"type":"number","minimum\###
    ":0,"maximum":0.5,"description":"The most that a finding takes off a score, in the scale of \###
    similarities."},"hide_confirmed":{"type":"boolean","description":"Whether chunks that a pers\###
    on confirmed as stale are hidden."},"hide_verdicts":{"type":"array","items":{"type":"string"\###
    ,"enum":["superseded","contradicted","changed_at_source","gone_at_source","expired"]},"descr\###
    iption":"Verdicts of open findings that hide their chunks without confirmation; none by defa\###
    ult."}},"additionalProperties":false}},"additionalProperties":false},"Freshness":{"type":"ob\###
    ject","properties":{"verdict":{"type":"string","enum":["current","suspected","superseded","c\###
    ontradicted","changed_at_source","gone_at_source","expired"]},"confidence":{"type":"number",\###
    "minimum":0,"maximum":1},"finding_id":{"type":["string","null"]}},"required":["verdict","con\###
    fidence","finding_id"]},"CollectionDefinition":{"type":"object","properties":{"dimension":{"\###
    type":"integer","minimum":1,"maximum":8192,"description":"Components of a vector; may be lef\###
    t out with the built-in embedder."},"metric":{"type":"string","enum":["cosine","dot","euclid\###
    ean"],"default":"cosine"},"embedder":{"type":"string","minLength":1,"maxLength":64,"default"\###
    :"none","description":"builtin, none, or a configured name."},"index":{"type":"object","prop\###
    erties":{"kind":{"type":"string","enum":["auto","flat","ivf"],"default":"auto"}},"additional\###
    Properties":false},"settings":{"$ref":"#/components/schemas/Settings"}},"additionalPropertie\###
    s":false},"CollectionUpdate":{"type":"object","properties":{"settings":{"$ref":"#/components\###
    /schemas/Settings"}},"required":["settings"],"additionalProperties":false},"Collection":{"ty\###
    pe":"object","properties":{"name":{"type":"string"},"dimension":{"type":"integer"},"metric":\###
    {"type":"string"},"embedder":{"type":"string"},"index":{"type":"object","properties":{"kind"\###
    :{"type":"string"}},"required":["kind"]},"settings":{"$ref":"#/components/schemas/Settings"}\###
    ,"created_at":{"type":"string","format":"date-time","description":"RFC 3339."},"generation":\###
    {"type":"integer","description":"The index generation that serves; 0 before the first."},"sp\###
    ace":{"type":"integer","description":"The embedding space, counted from 1."},"counts":{"type\###
    ":"object","properties":{"documents":{"type":"integer","minimum":0},"chunks":{"type":"intege\###
    r","minimum":0},"retrievals":{"type":"integer","minimum":0},"events":{"type":"integer","mini\###
    mum":0}},"required":["documents","chunks","retrievals","events"]},"health":{"type":"object",\###
    "properties":{"status":{"type":"string","enum":["ok","degraded"]},"notices":{"type":"array",\###
    "items":{"type":"string"}}},"required":["status","notices"]}},"required":["name","dimension"\###
    ,"metric","embedder","index","settings","created_at","generation","space","counts","health"]\###
    },"CollectionList":{"type":"object","properties":{"collections":{"type":"array","items":{"$r\###
    ef":"#/components/schemas/Collection"}}},"required":["collections"]},"ChunkInput":{"type":"o\###
    bject","properties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":"st\###
    ring"},"heading_path":{"type":"array","items":{"type":"string"},"maxItems":16,"description":\###
    "The headings above, outermost first."},"embedding":{"$ref":"#/components/schemas/Vector"},"\###
    metadata":{"type":"object","description":"The caller's own payload; filters can read it.","a\###
    dditionalProperties":true}},"required":["id"],"additionalProperties":false},"DocumentInput":\###
    {"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{\###
    "type":"string","description":"Cut and embedded here. Beside chunks, which are then the call\###
    er's own cutting of it, it is checked and not kept."},"source_uri":{"type":"string","descrip\###
    tion":"Where it comes from; documents that share it are versions of one source."},"version":\###
    {"type":"string"},"published_at":{"type":"string","format":"date-time","description":"RFC 33\###
    39."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339."},"metadat\###
    a":{"type":"object","description":"The caller's own payload; filters can read it.","addition\###
    alProperties":true},"chunks":{"type":"array","items":{"$ref":"#/components/schemas/ChunkInpu\###
    t"}}},"description":"Either text or chunks.","required":["id"],"additionalProperties":false}\###
    ,"DocumentWrite":{"type":"object","properties":{"documents":{"type":"array","items":{"$ref":\###
    "#/components/schemas/DocumentInput"},"minItems":1,"maxItems":1000}},"required":["documents"\###
    ],"additionalProperties":false},"DocumentResults":{"type":"object","properties":{"results":{\###
    "type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"line":{"type":\###
    "integer","description":"Of a stream, from 1."},"status":{"type":"string","enum":["created",\###
    "replaced","unchanged","failed"]},"chunks":{"type":"integer"},"embedded":{"type":"integer","\###
    description":"Chunks that had to be embedded."},"problem":{"$ref":"#/components/schemas/Prob\###
    lem"}},"required":["status"]}},"created":{"type":"integer"},"replaced":{"type":"integer"},"u\###
    nchanged":{"type":"integer"},"failed":{"type":"integer"}},"required":["results"]},"DocumentR\###
    ecord":{"type":"object","properties":{"id":{"type":"string"},"source_uri":{"type":["string",\###
    "null"]},"version":{"type":["string","null"]},"published_at":{"type":["string","null"],"form\###
    at":"date-time","description":"RFC 3339."},"expires_at":{"type":["string","null"],"format":"\###
    date-time","description":"RFC 3339."},"metadata":{"type":"object","description":"The caller'\###
    s own payload; filters can read it.","additionalProperties":true},"fingerprint":{"type":"str\###
    ing"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339."},"updated\###
    _at":{"type":"string","format":"date-time","description":"RFC 3339."}},"required":["id","met\###
    adata","fingerprint","created_at","updated_at"]},"Chunk":{"type":"object","properties":{"id"\###
    :{"type":"string"},"document_id":{"type":"string"},"ordinal":{"type":"integer"},"text":{"typ\###
    e":["string","null"]},"heading_path":{"type":"array","items":{"type":"string"}},"metadata":{\###
    "type":"object","description":"The caller's own payload; filters can read it.","additionalPr\###
    operties":true},"fingerprint":{"type":"string"}},"required":["id","document_id","ordinal","t\###
    ext","heading_path","metadata","fingerprint"]},"Document":{"allOf":[{"$ref":"#/components/sc\###
    hemas/DocumentRecord"},{"type":"object","properties":{"chunks":{"type":"array","items":{"$re\###
    f":"#/components/schemas/Chunk"}}},"required":["chunks"]}]},"DocumentPage":{"type":"object",\###
    "properties":{"documents":{"type":"array","items":{"$ref":"#/components/schemas/DocumentReco\###
    rd"}},"next_cursor":{"type":["string","null"]}},"required":["documents","next_cursor"]},"Sea\###
    rch":{"type":"object","properties":{"query":{"type":"string","minLength":1,"description":"Th\###
    e question in words."},"embedding":{"$ref":"#/components/schemas/Vector"},"limit":{"type":"i\###
    nteger","minimum":1,"maximum":1000,"default":10},"mode":{"type":"string","enum":["dense","le\###
    xical","hybrid"],"default":"dense"},"filter":{"$ref":"#/components/schemas/Filter"},"min_sco\###
    re":{"type":"number"},"recall_target":{"type":"number","minimum":0.01,"maximum":1,"default":\###
    0.95,"description":"The share of true neighbours to find."},"rerank":{"type":"boolean","defa\###
    ult":true,"description":"Whether what was learned may move hits."},"explain":{"type":"boolea\###
    n","default":false},"log":{"type":"boolean","default":true,"description":"A search that is n\###
    ot logged has no query id, does not explore and teaches nothing."},"query_id":{"type":"strin\###
    g","minLength":1,"maxLength":100,"description":"The client's own id."},"session_id":{"type":\###
    "string","minLength":1,"maxLength":512},"actor":{"type":"string","minLength":1,"maxLength":5\###
    12}},"description":"A query, an embedding or both.","additionalProperties":false},"SearchBat\###
    ch":{"type":"object","properties":{"searches":{"type":"array","items":{"$ref":"#/components/\###
    schemas/Search"},"minItems":1,"maxItems":100}},"required":["searches"],"additionalProperties\###
    ":false},"Explanation":{"type":"object","properties":{"summary":{"type":"string"},"past_quer\###
    ies":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"string"},"si\###
    milarity":{"type":"number"},"helped":{"type":"number"},"failed":{"type":"number"}},"required\###
    ":["query_id","similarity","helped","failed"]}},"actors":{"type":"integer"},"trust":{"type":\###
    "number"},"figures":{"type":"object","additionalProperties":{"type":"number"}}},"required":[\###
    "summary","past_queries","actors","trust","figures"]},"Hit":{"type":"object","properties":{"\###
    chunk_id":{"type":"string"},"document_id":{"type":"string"},"rank":{"type":"integer","minimu\###
    m":1},"score":{"type":"number"},"similarity":{"type":"number"},"text":{"type":["string","nul\###
    l"]},"heading_path":{"type":"array","items":{"type":"string"}},"metadata":{"type":"object","\###
    description":"The caller's own payload; filters can read it.","additionalProperties":true},"\###
    source_uri":{"type":["string","null"]},"freshness":{"$ref":"#/components/schemas/Freshness"}\###
    ,"adjustment":{"type":"object","properties":{"value":{"type":"number","description":"What le\###
    arning added to the score."},"rank_before":{"type":"integer","minimum":1,"description":"The \###
    place without learning."},"evidence":{"type":"integer","description":"Events behind it."},"e\###
    xplanation":{"$ref":"#/components/schemas/Explanation"}},"required":["value","rank_before","\###
    evidence"]},"feedback_token":{"type":"string","description":"Lets whoever holds it judge thi\###
    s hit at /api/v1/f/{token}; absent if the search was not logged."}},"required":["chunk_id","\###
    document_id","rank","score","similarity","text","metadata","source_uri","freshness","adjustm\###
    ent"]},"Warning":{"type":"object","properties":{"kind":{"type":"string","enum":["similar_fai\###
    lure"]},"failure_id":{"type":"string"},"similarity":{"type":"number"},"label":{"type":["stri\###
    ng","null"]},"state":{"type":"string"},"known_good":{"type":"array","items":{"type":"string"\###
    }},"known_bad":{"type":"array","items":{"type":"string"}},"correction":{"type":["string","nu\###
    ll"]}},"required":["kind","failure_id","similarity","label","state","known_good","known_bad"\###
    ,"correction"]},"SearchAnswer":{"type":"object","properties":{"query_id":{"type":"string","d\###
    escription":"Send it back with feedback; absent if the search was not logged."},"generation"\###
    :{"type":"integer"},"policy":{"type":"string"},"hits":{"type":"array","items":{"$ref":"#/com\###
    ponents/schemas/Hit"}},"warnings":{"type":"array","items":{"$ref":"#/components/schemas/Warn\###
    ing"}},"approximate":{"type":"object","properties":{"lists_probed":{"type":"integer"},"exact\###
    ":{"type":"boolean"}},"required":["lists_probed","exact"]},"notices":{"type":"array","items"\###
    :{"type":"string"}}},"required":["generation","policy","hits","warnings","approximate"]},"Se\###
    archAnswers":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"#/com\###
    ponents/schemas/SearchAnswer"}}},"required":["results"]},"FeedbackEvent":{"type":"object","p\###
    roperties":{"id":{"type":"string","minLength":1,"maxLength":512,"description":"Makes retries\###
     safe."},"query_id":{"type":"string","minLength":1,"maxLength":512},"timestamp":{"type":"str\###
    ing","format":"date-time","description":"RFC 3339."},"source":{"type":"string","enum":["user\###
    ","annotator","llm","code","implicit"],"default":"user"},"name":{"type":"string","minLength"\###
    :1,"maxLength":64,"description":"thumb, rating, label, click, copy, cited, dwell, rephrase, \###
    abandon, task, correction, review or another."},"target":{"type":"object","properties":{"kin\###
    d":{"type":"string","enum":["response","chunk","document"]},"id":{"type":"string","minLength\###
    ":1,"maxLength":512},"rank":{"type":"integer","minimum":1,"description":"From 1."}},"require\###
    d":["kind"],"additionalProperties":false},"cited":{"type":"array","items":{"type":"string"},\###
    "description":"Chunks that the answer used."},"score":{"type":["number","null"],"minimum":-1\###
    ,"maximum":1,"description":"null retracts the actor's earlier event of that name and target.\###
     May be left out for label, correction, rephrase, abandon (-1) and click, copy, cited (1)."}\###
    ,"label":{"type":"string","enum":["irrelevant","outdated","incorrect","incomplete","wrong_ci\###
    tation","unsafe","missing","other"]},"comment":{"type":"string"},"correction":{"type":"strin\###
    g"},"expected":{"type":"object","properties":{"chunk_id":{"type":"string","minLength":1,"max\###
    Length":512}},"required":["chunk_id"],"additionalProperties":false},"actor":{"type":"string"\###
    ,"minLength":1,"maxLength":512,"description":"Kept only as a keyed hash."},"session_id":{"ty\###
    pe":"string","minLength":1,"maxLength":512},"application":{"type":"string","minLength":1,"ma\###
    xLength":512},"metadata":{"type":"object","description":"The caller's own payload; filters c\###
    an read it.","additionalProperties":true}},"required":["query_id","name"],"additionalPropert\###
    ies":false},"FeedbackBatch":{"type":"object","properties":{"events":{"type":"array","items":\###
    {"description":"A FeedbackEvent. Each is read by itself and has a result of its own, so that\###
     one that is not valid holds up no other."},"minItems":1,"maxItems":1000,"description":"Each\###
     a FeedbackEvent, judged by itself."}},"required":["events"],"additionalProperties":false},"\###
    FeedbackReceipt":{"type":"object","properties":{"id":{"type":"string"},"status":{"type":"str\###
    ing","enum":["recorded","duplicate"]},"linked":{"type":"boolean"},"fault":{"type":["string",\###
    "null"],"description":"Who is to blame or to thank: retrieval, document, generation, out_of_\###
    scope."},"chunks":{"type":"array","items":{"type":"string"},"description":"The chunks it fal\###
    ls on."}},"required":["id","status","linked","fault","chunks"]},"FeedbackResults":{"type":"o\###
    bject","properties":{"results":{"type":"array","items":{"type":"object","properties":{"code"\###
    :{"type":"integer","description":"The status that the event alone would have had."},"id":{"t\###
    ype":"string"},"status":{"type":"string","enum":["recorded","duplicate","refused"]},"linked"\###
    :{"type":"boolean"},"fault":{"type":["string","null"]},"chunks":{"type":"array","items":{"ty\###
    pe":"string"}},"problem":{"$ref":"#/components/schemas/Problem"}},"required":["code","status\###
    "]}}},"required":["results"]},"FailureSearch":{"type":"object","properties":{"query":{"type"\###
    :"string","minLength":1},"embedding":{"$ref":"#/components/schemas/Vector"},"limit":{"type":\###
    "integer","minimum":1,"maximum":1000,"default":10}},"additionalProperties":false},"Failure":\###
    {"type":"object","properties":{"id":{"type":"string"},"similarity":{"type":"number","minimum\###
    ":0,"maximum":1},"state":{"type":"string","enum":["open","fixed","regressed","dismissed"]},"\###
    label":{"type":["string","null"]},"fault":{"type":["string","null"]},"query_ids":{"type":"ar\###
    ray","items":{"type":"string"}},"queries":{"type":"array","items":{"type":"string"}},"known_\###
    bad":{"type":"array","items":{"type":"string"}},"known_good":{"type":"array","items":{"type"\###
    :"string"}},"correction":{"type":["string","null"]},"events":{"type":"integer"},"actors":{"t\###
    ype":"integer","description":"Distinct actors behind the events."},"regressions":{"type":"in\###
    teger"},"fix_candidate":{"type":"boolean","description":"Whether something that may have rep\###
    aired it changed since it failed last."},"history":{"type":"array","items":{"type":"string"}\###
    }},"required":["id","state","label","fault","query_ids","queries","known_bad","known_good","\###
    correction","events","actors","regressions","fix_candidate","history"]},"FailureList":{"type\###
    ":"object","properties":{"failures":{"type":"array","items":{"$ref":"#/components/schemas/Fa\###
    ilure"}}},"required":["failures"]},"FailurePage":{"type":"object","properties":{"failures":{\###
    "type":"array","items":{"$ref":"#/components/schemas/Failure"}},"next_cursor":{"type":["stri\###
    ng","null"]}},"required":["failures","next_cursor"]},"FailureUpdate":{"type":"object","prope\###
    rties":{"state":{"type":"string","enum":["open","fixed","dismissed"]},"note":{"type":"string\###
    "},"actor":{"type":"string","minLength":1,"maxLength":512}},"required":["state"],"additional\###
    Properties":false},"Finding":{"type":"object","properties":{"id":{"type":"string"},"document\###
    _id":{"type":"string"},"chunk_ids":{"type":"array","items":{"type":"string"}},"verdict":{"ty\###
    pe":"string","enum":["current","suspected","superseded","contradicted","changed_at_source","\###
    gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,"maximum":1},"state":{\###
    "type":"string","enum":["open","confirmed","dismissed","snoozed"]},"snoozed_until":{"type":[\###
    "string","null"],"format":"date-time","description":"RFC 3339; until when a snoozed finding \###
    sleeps."},"note":{"type":["string","null"]},"newer_chunk_ids":{"type":"array","items":{"type\###
    ":"string"},"description":"Newer versions, nearest first."},"evidence":{"type":"array","item\###
    s":{"type":"object","properties":{"kind":{"type":"string"},"weight":{"type":"number","descri\###
    ption":"Natural log odds."},"summary":{"type":"string"},"recorded_at":{"type":"string","form\###
    at":"date-time","description":"RFC 3339."},"differences":{"type":"array","description":"What\###
     a newer text or a correction says differently.","items":{"type":"object","properties":{"kin\###
    d":{"type":"string"},"old":{"type":"string"},"new":{"type":"string"}},"required":["kind","ol\###
    d","new"]}}},"required":["kind","weight","summary","recorded_at"]}},"action":{"type":"string\###
    ","enum":["replace","compare","review","reingest","remove","renew"],"description":"What to d\###
    o."},"advice":{"type":"string"},"traffic":{"type":"integer"}},"required":["id","document_id"\###
    ,"chunk_ids","verdict","confidence","state","snoozed_until","note","newer_chunk_ids","eviden\###
    ce","action","advice","traffic"]},"FindingPage":{"type":"object","properties":{"findings":{"\###
    type":"array","items":{"$ref":"#/components/schemas/Finding"}},"next_cursor":{"type":["strin\###
    g","null"]}},"required":["findings","next_cursor"]},"FindingUpdate":{"type":"object","proper\###
    ties":{"state":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"until":{\###
    "type":"string","format":"date-time","description":"With snoozed alone."},"note":{"type":"st\###
    ring"},"actor":{"type":"string","minLength":1,"maxLength":512}},"required":["state"],"additi\###
    onalProperties":false},"ChunkDetails":{"allOf":[{"$ref":"#/components/schemas/Chunk"},{"type\###
    ":"object","properties":{"document":{"$ref":"#/components/schemas/DocumentRecord"},"freshnes\###
    s":{"$ref":"#/components/schemas/Freshness"},"votes":{"type":"object","properties":{"positiv\###
    e":{"type":"integer"},"negative":{"type":"integer"},"actors":{"type":"integer"},"recent":{"t\###
    ype":"array","items":{"type":"object","properties":{"query_id":{"type":"string"},"recorded_a\###
    t":{"type":"string","format":"date-time","description":"RFC 3339."},"name":{"type":"string"}\###
    ,"label":{"type":["string","null"]},"value":{"type":"number"},"fault":{"type":"string"}},"re\###
    quired":["query_id","recorded_at","name","label","value","fault"]}}},"required":["positive",\###
    "negative","actors","recent"]},"findings":{"type":"array","items":{"$ref":"#/components/sche\###
    mas/Finding"}},"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},\###
    "required":["document","freshness","votes","findings","failures"]}]},"Reindex":{"type":"obje\###
    ct","properties":{"dry_run":{"type":"boolean","default":false},"strategy":{"type":"string","\###
    enum":["auto","rebuild","reembed"],"default":"auto"},"embedder":{"type":"string","minLength"\###
    :1,"maxLength":64,"description":"Move the collection to this embedder."},"minimum_recall":{"\###
    type":"number","minimum":0,"maximum":1,"default":0.9,"description":"The recall@10 against ex\###
    act search that the new generation must reach."}},"additionalProperties":false},"Empty":{"ty\###
    pe":"object","properties":{},"additionalProperties":false},"ReindexPlan":{"type":"object","p\###
    roperties":{"strategy":{"type":"string","enum":["rebuild","reembed","refuse"]},"collection":\###
    {"type":"string"},"embedder":{"type":"string"},"generation":{"type":"integer"},"steps":{"typ\###
    e":"array","items":{"type":"string"}},"vectors":{"type":"integer"},"bytes":{"type":"integer"\###
    },"embeddings":{"type":"integer"},"estimated_seconds":{"type":"number"}},"required":["strate\###
    gy","collection","embedder","generation","steps","vectors","bytes","embeddings","estimated_s\###
    econds"]},"Job":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string\###
    "},"state":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"]},"p\###
    rogress":{"type":"object","properties":{"done":{"type":"integer"},"total":{"type":"integer"}\###
    ,"unit":{"type":"string"}},"required":["done","total","unit"]},"result":{},"error":{"type":"\###
    string"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339."},"upda\###
    ted_at":{"type":"string","format":"date-time","description":"RFC 3339."}},"required":["id","\###
    kind","state","progress","created_at","updated_at"]},"HealthReport":{"type":"object","proper\###
    ties":{"collection":{"type":"string"},"status":{"type":"string","enum":["ok","degraded"]},"i\###
    ndex":{"type":"object"},"recall":{"type":["object","null"]},"advice":{"type":"array","items"\###
    :{"type":"string"}}},"required":["collection","status","index","advice"]},"ServiceHealth":{"\###
    type":"object","properties":{"status":{"type":"string","enum":["ok","degraded"]},"state":{"t\###
    ype":"string","enum":["opening","ready","draining"]},"version":{"type":"string"},"collection\###
    s":{"type":"integer"},"degraded":{"type":"array","items":{"type":"object","properties":{"col\###
    lection":{"type":"string"},"notices":{"type":"array","items":{"type":"string"}}},"required":\###
    ["collection","notices"]}}},"required":["status","state","version","collections","degraded"]\###
    },"Status":{"type":"object","properties":{"status":{"type":"string"}},"required":["status"]}\###
    ,"CoverageGaps":{"type":"object","properties":{"gaps":{"type":"array","items":{"$ref":"#/com\###
    ponents/schemas/Failure"}}},"required":["gaps"]},"FailureReplayRequest":{"type":"object","pr\###
    operties":{"failure_id":{"type":"string","minLength":1,"description":"One failure; without i\###
    t those that something changed for are replayed."},"limit":{"type":"integer","minimum":1,"ma\###
    ximum":100,"default":20}},"additionalProperties":false},"FailureReplays":{"type":"object","p\###
    roperties":{"replays":{"type":"array","items":{"type":"object","properties":{"outcome":{"typ\###
    e":"string","enum":["improved","unchanged","undecided"]},"questions":{"type":"integer"},"fai\###
    ling":{"type":"integer"},"top_chunk_ids":{"type":"array","items":{"type":"string"}},"failure\###
    ":{"$ref":"#/components/schemas/Failure"}},"required":["outcome","questions","failing","top_\###
    chunk_ids","failure"]}}},"required":["replays"]},"SourceSightings":{"type":"object","propert\###
    ies":{"sources":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","descr\###
    iption":"Names either a document or a source.","properties":{"document_id":{"type":"string",\###
    "minLength":1},"source_uri":{"type":"string"},"state":{"type":"string","enum":["present","ch\###
    anged","gone"]},"fingerprint":{"type":"string","maxLength":512,"description":"The caller's n\###
    ame of the content that the source has now."}},"required":["state"],"additionalProperties":f\###
    alse}}},"required":["sources"],"additionalProperties":false},"SourceSightingResults":{"type"\###
    :"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"do\###
    cument_id":{"type":"string"},"source_uri":{"type":"string"},"status":{"type":"string","enum"\###
    :["noted","unchanged","unknown"]}},"required":["status"]}}},"required":["results"]},"Backup"\###
    :{"type":"object","additionalProperties":false,"required":["id","path","created_at","bytes",\###
    "files"],"properties":{"id":{"type":"string"},"path":{"type":"string","description":"The dir\###
    ectory, on the server."},"created_at":{"type":"string","format":"date-time"},"bytes":{"type"\###
    :"integer","minimum":0},"files":{"type":"array","items":{"type":"object","additionalProperti\###
    es":false,"required":["name","bytes","sha256"],"properties":{"name":{"type":"string"},"bytes\###
    ":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},\###
    "Backups":{"type":"object","additionalProperties":false,"required":["backups"],"properties":\###
    {"backups":{"type":"array","items":{"$ref":"#/components/schemas/Backup"}}}},"Integrity":{"t\###
    ype":"object","additionalProperties":false,"required":["status","faults"],"properties":{"sta\###
    tus":{"type":"string","enum":["ok","damaged"]},"faults":{"type":"array","items":{"type":"str\###
    ing"},"description":"What is wrong, naming table and row."}}},"KeyInput":{"type":"object","a\###
    dditionalProperties":false,"required":["name","scopes"],"properties":{"name":{"type":"string\###
    ","minLength":1,"maxLength":100,"description":"At most 100 bytes of UTF-8."},"scopes":{"type\###
    ":"array","minItems":1,"maxItems":4,"items":{"type":"string","enum":["admin","feedback","rea\###
    d","write"]}},"collections":{"type":["array","null"],"minItems":1,"maxItems":1000,"items":{"\###
    type":"string","pattern":"^[a-z0-9_-]{1,64}$"},"description":"What the key reaches; all if a\###
    bsent."},"expires_at":{"type":["string","null"],"format":"date-time","description":"When it \###
    ends by itself; a time to come."}}},"KeyRotation":{"type":"object","additionalProperties":fa\###
    lse,"properties":{"overlap_seconds":{"type":["integer","null"],"minimum":0,"maximum":2592000\###
    ,"default":86400,"description":"How long the old key goes on."}}},"Key":{"type":"object","re\###
    quired":["id","name","scopes","collections","created_at","expires_at","revoked_at","last_use\###
    d_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array\###
    ","items":{"type":"string","enum":["admin","feedback","read","write"]}},"collections":{"type\###
    ":["array","null"],"items":{"type":"string"},"description":"null for all."},"created_at":{"t\###
    ype":"string","format":"date-time"},"expires_at":{"type":["string","null"],"format":"date-ti\###
    me"},"revoked_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["s\###
    tring","null"],"format":"date-time"}}},"NewKey":{"type":"object","required":["id","name","sc\###
    opes","collections","created_at","expires_at","revoked_at","last_used_at","key"],"properties\###
    ":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","items":{"type":\###
    "string","enum":["admin","feedback","read","write"]}},"collections":{"type":["array","null"]\###
    ,"items":{"type":"string"},"description":"null for all."},"created_at":{"type":"string","for\###
    mat":"date-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"revoked_at":\###
    {"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["string","null"],"fo\###

    """###
}
