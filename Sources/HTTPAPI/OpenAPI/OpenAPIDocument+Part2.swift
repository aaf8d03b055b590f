/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part2 = ###"""
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
    ject","additionalProperties":false,"properties":{"keep":{"type":"integer","minimum":1,"maxim\###
    um":1000,"description":"How many of the newest backups stay."}}}}}},"responses":{"201":{"des\###
    cription":"Written and on the disk.","content":{"application/json":{"schema":{"$ref":"#/comp\###
    onents/schemas/Backup"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"\###
    },"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/\###
    components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$re\###
    f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"4\###
    08":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"\###
    },"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Prob\###
    lem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/re\###
    sponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/compo\###
    nents/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true},"get":{"\###
    operationId":"listBackups","tags":["service"],"summary":"The backups that are there, newest \###
    first.","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/Backups"}}},"headers":{"x-request-id":{"$ref":"#/components/head\###
    ers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimi\###
    t":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem\###
    "},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/response\###
    s/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compone\###
    nts/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"k\###
    ey":["admin"]}],"x-all-collections":true}},"/api/v1/integrity":{"get":{"operationId":"checkI\###
    ntegrity","tags":["service"],"summary":"Check every guarded row of the database; reads all o\###
    f it.","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$\###
    ref":"#/components/schemas/Integrity"}}},"headers":{"x-request-id":{"$ref":"#/components/hea\###
    ders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelim\###
    it":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Proble\###
    m"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respons\###
    es/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compon\###
    ents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"\###
    key":["admin"]}],"x-all-collections":true}},"/api/v1/keys":{"get":{"operationId":"listKeys",\###
    "tags":["keys"],"summary":"List keys, oldest first, those that have ended included.","parame\###
    ters":[{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/limit"}],"\###
    responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/\###
    components/schemas/KeyPage"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Reque\###
    stID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref\###
    ":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":\###
    {"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem\###
    "},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/respo\###
    nses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["adm\###
    in"]}],"x-all-collections":true},"post":{"operationId":"createKey","tags":["keys"],"summary"\###
    :"Create a key; its text is in this answer and nowhere else.","requestBody":{"required":true\###
    ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/KeyInput"}}}},"respon\###
    ses":{"201":{"description":"Made.","content":{"application/json":{"schema":{"$ref":"#/compon\###
    ents/schemas/NewKey"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},\###
    "ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/co\###
    mponents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref"\###
    :"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"408\###
    ":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},\###
    "413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Proble\###
    m"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/resp\###
    onses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/compone\###
    nts/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/v1/\###
    keys/{key}/rotate":{"post":{"operationId":"rotateKey","tags":["keys"],"summary":"Create a ke\###
    y in place of another, which goes on for a while.","parameters":[{"$ref":"#/components/param\###
    eters/key"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":\###
    "#/components/schemas/KeyRotation"}}}},"responses":{"201":{"description":"Made.","content":{\###
    "application/json":{"schema":{"$ref":"#/components/schemas/NewKey"}}},"headers":{"x-request-\###
    id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/heade\###
    rs/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"\###
    #/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\###
    {"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"4\###
    08":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"\###
    },"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Prob\###
    lem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/re\###
    sponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/compo\###
    nents/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collections":true}},"/api/v\###
    1/keys/{key}":{"delete":{"operationId":"revokeKey","tags":["keys"],"summary":"End a key at o\###
    nce, for good.","parameters":[{"$ref":"#/components/parameters/key"}],"responses":{"200":{"d\###
    escription":"Ended.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/K\###
    ey"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy\###
    ":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/\###
    RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/re\###
    sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/comp\###
    onents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$\###
    ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"\###
    507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["admin"]}],"x-all-collec\###
    tions":true}},"/api/v1/f/{token}":{"post":{"operationId":"sendVote","tags":["feedback"],"sum\###
    mary":"Judge a hit by its token, without a key and from any page.","security":[],"parameters\###
    ":[{"$ref":"#/components/parameters/token"}],"requestBody":{"required":true,"content":{"appl\###
    ication/json":{"schema":{"$ref":"#/components/schemas/Vote"}}}},"responses":{"200":{"descrip\###
    tion":"On disk.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"access\###
    -control-allow-origin":{"description":"Any page may vote.","schema":{"type":"string"}}},"con\###
    tent":{"application/json":{"schema":{"$ref":"#/components/schemas/VoteReceipt"}}}},"400":{"$\###
    ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408"\###
    :{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"\###
    410":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem\###
    "},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Pro\###
    blem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/r\###
    esponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/comp\###
    onents/responses/Problem"}}},"options":{"operationId":"allowVote","tags":["feedback"],"summa\###
    ry":"Tell a browser that any page may vote.","security":[],"parameters":[{"$ref":"#/componen\###
    ts/parameters/token"}],"responses":{"204":{"description":"It may.","headers":{"x-request-id"\###
    :{"$ref":"#/components/headers/RequestID"},"access-control-allow-origin":{"description":"Any\###
     page may vote.","schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/Problem\###
    "},"404":{"$ref":"#/components/responses/Problem"}}}}},"components":{"schemas":{"Problem":{"\###
    type":"object","properties":{"type":{"type":"string","description":"The kind of problem, a U\###
    RN."},"title":{"type":"string","description":"The same for all problems of the kind."},"stat\###
    us":{"type":"integer"},"detail":{"type":"string","description":"What happened and what to do\###
    ."},"instance":{"type":"string","description":"The address."},"errors":{"type":"array","item\###
    s":{"$ref":"#/components/schemas/FieldError"}},"request_id":{"type":"string","description":"\###
    Also in x-request-id."}},"description":"RFC 9457.","required":["type","title","status","deta\###
    il"]},"FieldError":{"type":"object","properties":{"pointer":{"type":"string","description":"\###
    The field, RFC 6901."},"detail":{"type":"string"}},"required":["detail"]},"Vector":{"descrip\###
    tion":"A vector: numbers, or base64 of its little-endian float32 bytes.","oneOf":[{"type":"a\###
    rray","items":{"type":"number"},"minItems":1,"maxItems":8192},{"type":"string","contentEncod\###
    ing":"base64"}]},"Filter":{"type":"object","description":"Which chunks may be hits: must, sh\###
    ould, must_not of conditions on the payload.","additionalProperties":false,"properties":{"mu\###
    st":{},"should":{},"must_not":{},"min_should":{}}},"Settings":{"type":"object","properties":\###
    {"learning":{"type":"string","enum":["balanced","cautious","off"],"description":"How far fee\###
    dback may move hits."},"exploration_rate":{"type":"number","minimum":0,"maximum":0.2,"defaul\###
    t":0.02,"description":"The probability that a logged search swaps two nearly tied neighbours\###
    , once ranking has learned from 200 events."},"demote_stale":{"type":"boolean","description"\###
    :"Whether findings may lower the rank of stale chunks."},"log_query_text":{"type":"boolean",\###
    "description":"Whether the text of queries is kept."},"staleness":{"type":"object","descript\###
    ion":"How stale documents are treated.","properties":{"newest_first":{"type":"boolean","desc\###
    ription":"Whether the newest of near-duplicate versions stands first."},"demotion_bound":{"t\###
    ype":"number","minimum":0,"maximum":0.5,"description":"The most that a finding takes off a s\###
    core, in the scale of similarities."},"hide_confirmed":{"type":"boolean","description":"Whet\###
    her chunks that a person confirmed as stale are hidden."},"hide_verdicts":{"type":"array","i\###
    tems":{"type":"string","enum":["superseded","contradicted","changed_at_source","gone_at_sour\###
    ce","expired"]},"description":"Verdicts of open findings that hide their chunks without conf\###
    irmation; none by default."}},"additionalProperties":false},"curated_answers":{"type":"boole\###
    an","description":"Whether curated answers to failures are taken, and shown first for their \###
    questions; off at first."}},"additionalProperties":false},"Freshness":{"type":"object","prop\###
    erties":{"verdict":{"type":"string","enum":["current","suspected","superseded","contradicted\###
    ","changed_at_source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0\###
    ,"maximum":1},"finding_id":{"type":["string","null"]}},"required":["verdict","confidence","f\###
    inding_id"]},"CollectionDefinition":{"type":"object","properties":{"dimension":{"type":"inte\###
    ger","minimum":1,"maximum":8192,"description":"Components of a vector; may be left out with \###
    the built-in embedder."},"metric":{"type":"string","enum":["cosine","dot","euclidean"],"defa\###
    ult":"cosine"},"embedder":{"type":"string","minLength":1,"maxLength":64,"default":"none","de\###
    scription":"builtin, none, or a configured name."},"index":{"type":"object","properties":{"k\###
    ind":{"type":"string","enum":["auto","flat","ivf"],"default":"auto"}},"additionalProperties"\###
    :false},"settings":{"$ref":"#/components/schemas/Settings"}},"additionalProperties":false},"\###
    CollectionUpdate":{"type":"object","properties":{"settings":{"$ref":"#/components/schemas/Se\###
    ttings"}},"required":["settings"],"additionalProperties":false},"Collection":{"type":"object\###
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
    perties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":"string"},"hea\###
    ding_path":{"type":"array","items":{"type":"string"},"maxItems":16,"description":"The headin\###
    gs above, outermost first."},"embedding":{"$ref":"#/components/schemas/Vector"},"metadata":{\###
    "type":"object","description":"The caller's own payload; filters can read it.","additionalPr\###
    operties":true}},"required":["id"],"additionalProperties":false},"DocumentInput":{"type":"ob\###
    ject","properties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":"str\###
    ing","description":"Cut and embedded here. Beside chunks, which are then the caller's own cu\###
    tting of it, it is checked and not kept."},"source_uri":{"type":"string","description":"Wher\###
    e it comes from; documents that share it are versions of one source."},"version":{"type":"st\###
    ring"},"published_at":{"type":"string","format":"date-time","description":"RFC 3339."},"expi\###
    res_at":{"type":"string","format":"date-time","description":"RFC 3339."},"metadata":{"type":\###
    "object","description":"The caller's own payload; filters can read it.","additionalPropertie\###
    s":true},"chunks":{"type":"array","items":{"$ref":"#/components/schemas/ChunkInput"}}},"desc\###
    ription":"Either text or chunks.","required":["id"],"additionalProperties":false},"DocumentW\###
    rite":{"type":"object","properties":{"documents":{"type":"array","items":{"$ref":"#/componen\###
    ts/schemas/DocumentInput"},"minItems":1,"maxItems":1000}},"required":["documents"],"addition\###
    alProperties":false},"DocumentResults":{"type":"object","properties":{"results":{"type":"arr\###
    ay","items":{"type":"object","properties":{"id":{"type":"string"},"line":{"type":"integer","\###
    description":"Of a stream, from 1."},"status":{"type":"string","enum":["created","replaced",\###
    "unchanged","failed"]},"chunks":{"type":"integer"},"embedded":{"type":"integer","description\###
    ":"Chunks that had to be embedded."},"problem":{"$ref":"#/components/schemas/Problem"}},"req\###
    uired":["status"]}},"created":{"type":"integer"},"replaced":{"type":"integer"},"unchanged":{\###
    "type":"integer"},"failed":{"type":"integer"}},"required":["results"]},"DocumentRecord":{"ty\###
    pe":"object","properties":{"id":{"type":"string"},"source_uri":{"type":["string","null"]},"v\###
    ersion":{"type":["string","null"]},"published_at":{"type":["string","null"],"format":"date-t\###
    ime","description":"RFC 3339."},"expires_at":{"type":["string","null"],"format":"date-time",\###
    "description":"RFC 3339."},"metadata":{"type":"object","description":"The caller's own paylo\###
    ad; filters can read it.","additionalProperties":true},"fingerprint":{"type":"string"},"crea\###
    ted_at":{"type":"string","format":"date-time","description":"RFC 3339."},"updated_at":{"type\###
    ":"string","format":"date-time","description":"RFC 3339."}},"required":["id","metadata","fin\###
    gerprint","created_at","updated_at"]},"Chunk":{"type":"object","properties":{"id":{"type":"s\###
    tring"},"document_id":{"type":"string"},"ordinal":{"type":"integer"},"text":{"type":["string\###
    ","null"]},"heading_path":{"type":"array","items":{"type":"string"}},"metadata":{"type":"obj\###
    ect","description":"The caller's own payload; filters can read it.","additionalProperties":t\###
    rue},"fingerprint":{"type":"string"}},"required":["id","document_id","ordinal","text","headi\###
    ng_path","metadata","fingerprint"]},"Document":{"allOf":[{"$ref":"#/components/schemas/Docum\###
    entRecord"},{"type":"object","properties":{"chunks":{"type":"array","items":{"$ref":"#/compo\###
    nents/schemas/Chunk"}}},"required":["chunks"]}]},"DocumentPage":{"type":"object","properties\###
    ":{"documents":{"type":"array","items":{"$ref":"#/components/schemas/DocumentRecord"}},"next\###
    _cursor":{"type":["string","null"]}},"required":["documents","next_cursor"]},"Search":{"type\###
    ":"object","properties":{"query":{"type":"string","minLength":1,"description":"The question \###
    in words."},"embedding":{"$ref":"#/components/schemas/Vector"},"limit":{"type":"integer","mi\###
    nimum":1,"maximum":1000,"default":10},"mode":{"type":"string","enum":["dense","lexical","hyb\###
    rid"],"default":"dense"},"filter":{"$ref":"#/components/schemas/Filter"},"min_score":{"type"\###
    :"number"},"recall_target":{"type":"number","minimum":0.01,"maximum":1,"default":0.95,"descr\###
    iption":"The share of true neighbours to find."},"rerank":{"type":"boolean","default":true,"\###
    description":"Whether what was learned may move hits."},"explain":{"type":"boolean","default\###
    ":false},"log":{"type":"boolean","default":true,"description":"A search that is not logged h\###
    as no query id, does not explore and teaches nothing."},"query_id":{"type":"string","minLeng\###
    th":1,"maxLength":100,"description":"The client's own id."},"session_id":{"type":"string","m\###
    inLength":1,"maxLength":512},"actor":{"type":"string","minLength":1,"maxLength":512}},"descr\###
    iption":"A query, an embedding or both.","additionalProperties":false},"SearchBatch":{"type"\###
    :"object","properties":{"searches":{"type":"array","items":{"$ref":"#/components/schemas/Sea\###
    rch"},"minItems":1,"maxItems":100}},"required":["searches"],"additionalProperties":false},"E\###
    xplanation":{"type":"object","properties":{"summary":{"type":"string"},"past_queries":{"type\###
    ":"array","items":{"type":"object","properties":{"query_id":{"type":"string"},"similarity":{\###
    "type":"number"},"helped":{"type":"number"},"failed":{"type":"number"}},"required":["query_i\###
    d","similarity","helped","failed"]}},"actors":{"type":"integer"},"trust":{"type":"number"},"\###
    figures":{"type":"object","additionalProperties":{"type":"number"}}},"required":["summary","\###
    past_queries","actors","trust","figures"]},"Hit":{"type":"object","properties":{"chunk_id":{\###
    "type":"string"},"document_id":{"type":"string"},"rank":{"type":"integer","minimum":1},"scor\###
    e":{"type":"number"},"similarity":{"type":"number"},"text":{"type":["string","null"]},"headi\###
    ng_path":{"type":"array","items":{"type":"string"}},"metadata":{"type":"object","description\###
    ":"The caller's own payload; filters can read it.","additionalProperties":true},"source_uri"\###
    :{"type":["string","null"]},"freshness":{"$ref":"#/components/schemas/Freshness"},"adjustmen\###
    t":{"type":"object","properties":{"value":{"type":"number","description":"What learning adde\###
    d to the score."},"rank_before":{"type":"integer","minimum":1,"description":"The place witho\###
    ut learning."},"evidence":{"type":"integer","description":"Events behind it."},"propensity":\###
    {"type":"number","exclusiveMinimum":0,"maximum":1,"description":"The probability that the hi\###
    t was shown at this place; with explain alone."},"explanation":{"$ref":"#/components/schemas\###
    /Explanation"}},"required":["value","rank_before","evidence"]},"feedback_token":{"type":"str\###
    ing","description":"Lets whoever holds it judge this hit at /api/v1/f/{token}; absent if the\###
     search was not logged."},"curated":{"type":"object","description":"The failure that a maint\###
    ainer made this the answer to; absent from other hits.","properties":{"failure_id":{"type":"\###
    string"},"similarity":{"type":"number","description":"How much the failure resembles the que\###
    stion, 0 to 1."},"curated_at":{"type":"string","format":"date-time"},"note":{"type":["string\###
    ","null"]}},"required":["failure_id","similarity","curated_at","note"]}},"required":["chunk_\###
    id","document_id","rank","score","similarity","text","metadata","source_uri","freshness","ad\###
    justment"]},"Warning":{"type":"object","properties":{"kind":{"type":"string","enum":["simila\###
    r_failure"]},"failure_id":{"type":"string"},"similarity":{"type":"number"},"label":{"type":[\###
    "string","null"]},"state":{"type":"string"},"known_good":{"type":"array","items":{"type":"st\###
    ring"}},"known_bad":{"type":"array","items":{"type":"string"}},"correction":{"type":["string\###
    ","null"]}},"required":["kind","failure_id","similarity","label","state","known_good","known\###
    _bad","correction"]},"SearchAnswer":{"type":"object","properties":{"query_id":{"type":"strin\###
    g","description":"Send it back with feedback; absent if the search was not logged."},"genera\###
    tion":{"type":"integer"},"policy":{"type":"string"},"hits":{"type":"array","items":{"$ref":"\###
    #/components/schemas/Hit"}},"warnings":{"type":"array","items":{"$ref":"#/components/schemas\###
    /Warning"}},"approximate":{"type":"object","properties":{"lists_probed":{"type":"integer"},"\###
    exact":{"type":"boolean"}},"required":["lists_probed","exact"]},"notices":{"type":"array","i\###
    tems":{"type":"string"}}},"required":["generation","policy","hits","warnings","approximate"]\###
    },"SearchAnswers":{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"\###
    #/components/schemas/SearchAnswer"}}},"required":["results"]},"FeedbackEvent":{"type":"objec\###
    t","properties":{"id":{"type":"string","minLength":1,"maxLength":512,"description":"Makes re\###
    tries safe."},"query_id":{"type":"string","minLength":1,"maxLength":512},"timestamp":{"type"\###
    :"string","format":"date-time","description":"RFC 3339."},"source":{"type":"string","enum":[\###
    "user","annotator","llm","code","implicit"],"default":"user"},"name":{"type":"string","minLe\###
    ngth":1,"maxLength":64,"description":"thumb, rating, label, click, copy, cited, dwell, rephr\###
    ase, abandon, task, correction, review or another."},"target":{"type":"object","properties":\###
    {"kind":{"type":"string","enum":["response","chunk","document"]},"id":{"type":"string","minL\###
    ength":1,"maxLength":512},"rank":{"type":"integer","minimum":1,"description":"From 1."}},"re\###
    quired":["kind"],"additionalProperties":false},"cited":{"type":"array","items":{"type":"stri\###
    ng"},"description":"Chunks that the answer used."},"score":{"type":["number","null"],"minimu\###
    m":-1,"maximum":1,"description":"null retracts the actor's earlier event of that name and ta\###
    rget. May be left out for label, correction, rephrase, abandon (-1) and click, copy, cited (\###
    1)."},"label":{"type":"string","enum":["irrelevant","outdated","incorrect","incomplete","wro\###
    ng_citation","unsafe","missing","other"]},"comment":{"type":"string"},"correction":{"type":"\###
    string"},"expected":{"type":"object","properties":{"chunk_id":{"type":"string","minLength":1\###
    ,"maxLength":512}},"required":["chunk_id"],"additionalProperties":false},"actor":{"type":"st\###
    ring","minLength":1,"maxLength":512,"description":"Kept only as a keyed hash."},"session_id"\###
    :{"type":"string","minLength":1,"maxLength":512},"application":{"type":"string","minLength":\###
    1,"maxLength":512},"metadata":{"type":"object","description":"The caller's own payload; filt\###
    ers can read it.","additionalProperties":true}},"required":["query_id","name"],"additionalPr\###
    operties":false},"FeedbackBatch":{"type":"object","properties":{"events":{"type":"array","it\###
    ems":{"description":"A FeedbackEvent. Each is read by itself and has a result of its own, so\###
     that one that is not valid holds up no other."},"minItems":1,"maxItems":1000,"description":\###
    "Each a FeedbackEvent, judged by itself."}},"required":["events"],"additionalProperties":fal\###
    se},"FeedbackReceipt":{"type":"object","properties":{"id":{"type":"string"},"status":{"type"\###
    :"string","enum":["recorded","duplicate"]},"linked":{"type":"boolean"},"fault":{"type":["str\###
    ing","null"],"description":"Who is to blame or to thank: retrieval, document, generation, ou\###
    t_of_scope."},"chunks":{"type":"array","items":{"type":"string"},"description":"The chunks i\###
    t falls on."}},"required":["id","status","linked","fault","chunks"]},"FeedbackResults":{"typ\###
    e":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"\###
    code":{"type":"integer","description":"The status that the event alone would have had."},"id\###
    ":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate","refused"]},"li\###
    nked":{"type":"boolean"},"fault":{"type":["string","null"]},"chunks":{"type":"array","items"\###
    :{"type":"string"}},"problem":{"$ref":"#/components/schemas/Problem"}},"required":["code","s\###
    tatus"]}}},"required":["results"]},"FailureSearch":{"type":"object","properties":{"query":{"\###
    type":"string","minLength":1},"embedding":{"$ref":"#/components/schemas/Vector"},"limit":{"t\###
    ype":"integer","minimum":1,"maximum":1000,"default":10}},"additionalProperties":false},"Fail\###
    ure":{"type":"object","properties":{"id":{"type":"string"},"similarity":{"type":"number","mi\###
    nimum":0,"maximum":1},"state":{"type":"string","enum":["open","fixed","regressed","dismissed\###
    "]},"label":{"type":["string","null"]},"fault":{"type":["string","null"]},"query_ids":{"type\###
    ":"array","items":{"type":"string"}},"queries":{"type":"array","items":{"type":"string"}},"k\###
    nown_bad":{"type":"array","items":{"type":"string"}},"known_good":{"type":"array","items":{"\###
    type":"string"}},"correction":{"type":["string","null"]},"events":{"type":"integer"},"actors\###
    ":{"type":"integer","description":"Distinct actors behind the events."},"regressions":{"type\###
    ":"integer"},"fix_candidate":{"type":"boolean","description":"Whether something that may hav\###
    e repaired it changed since it failed last."},"history":{"type":"array","items":{"type":"str\###
    ing"}},"answers":{"type":"array","description":"Texts that a maintainer made the answer, old\###
    est first.","items":{"type":"object","properties":{"document_id":{"type":"string"},"chunk_id\###
    ":{"type":"string"},"curated_at":{"type":"string","format":"date-time"},"note":{"type":["str\###
    ing","null"]}},"required":["document_id","chunk_id","curated_at","note"]}}},"required":["id"\###
    ,"state","label","fault","query_ids","queries","known_bad","known_good","correction","events\###
    ","actors","regressions","fix_candidate","history","answers"]},"FailureList":{"type":"object\###
    ","properties":{"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}}\###
    ,"required":["failures"]},"FailurePage":{"type":"object","properties":{"failures":{"type":"a\###
    rray","items":{"$ref":"#/components/schemas/Failure"}},"next_cursor":{"type":["string","null\###
    "]}},"required":["failures","next_cursor"]},"FailureUpdate":{"type":"object","properties":{"\###
    state":{"type":"string","enum":["open","fixed","dismissed"]},"note":{"type":"string"},"actor\###
    ":{"type":"string","minLength":1,"maxLength":512}},"required":["state"],"additionalPropertie\###
    s":false},"Curation":{"type":"object","properties":{"text":{"type":"string","minLength":1,"d\###
    escription":"The answer; without one the correction that the failure remembers is taken."},"\###
    embedding":{"$ref":"#/components/schemas/Vector"},"note":{"type":"string"},"actor":{"type":"\###
    string","minLength":1,"maxLength":512}},"additionalProperties":false},"Finding":{"type":"obj\###
    ect","properties":{"id":{"type":"string"},"document_id":{"type":"string"},"chunk_ids":{"type\###
    ":"array","items":{"type":"string"}},"verdict":{"type":"string","enum":["current","suspected\###
    ","superseded","contradicted","changed_at_source","gone_at_source","expired"]},"confidence":\###
    {"type":"number","minimum":0,"maximum":1},"state":{"type":"string","enum":["open","confirmed\###
    ","dismissed","snoozed"]},"snoozed_until":{"type":["string","null"],"format":"date-time","de\###
    scription":"RFC 3339; until when a snoozed finding sleeps."},"note":{"type":["string","null"\###
    ]},"newer_chunk_ids":{"type":"array","items":{"type":"string"},"description":"Newer versions\###
    , nearest first."},"evidence":{"type":"array","items":{"type":"object","properties":{"kind":\###
    {"type":"string"},"weight":{"type":"number","description":"Natural log odds."},"summary":{"t\###
    ype":"string"},"recorded_at":{"type":"string","format":"date-time","description":"RFC 3339."\###
    },"differences":{"type":"array","description":"What a newer text or a correction says differ\###
    ently.","items":{"type":"object","properties":{"kind":{"type":"string"},"old":{"type":"strin\###
    g"},"new":{"type":"string"}},"required":["kind","old","new"]}}},"required":["kind","weight",\###
    "summary","recorded_at"]}},"action":{"type":"string","enum":["replace","compare","review","r\###
    eingest","remove","renew"],"description":"What to do."},"advice":{"type":"string"},"traffic"\###
    :{"type":"integer"}},"required":["id","document_id","chunk_ids","verdict","confidence","stat\###
    e","snoozed_until","note","newer_chunk_ids","evidence","action","advice","traffic"]},"Findin\###
    gPage":{"type":"object","properties":{"findings":{"type":"array","items":{"$ref":"#/componen\###
    ts/schemas/Finding"}},"next_cursor":{"type":["string","null"]}},"required":["findings","next\###
    _cursor"]},"FindingUpdate":{"type":"object","properties":{"state":{"type":"string","enum":["\###
    open","confirmed","dismissed","snoozed"]},"until":{"type":"string","format":"date-time","des\###
    cription":"With snoozed alone."},"note":{"type":"string"},"actor":{"type":"string","minLengt\###
    h":1,"maxLength":512}},"required":["state"],"additionalProperties":false},"ChunkDetails":{"a\###
    llOf":[{"$ref":"#/components/schemas/Chunk"},{"type":"object","properties":{"document":{"$re\###
    f":"#/components/schemas/DocumentRecord"},"freshness":{"$ref":"#/components/schemas/Freshnes\###
    s"},"votes":{"type":"object","properties":{"positive":{"type":"integer"},"negative":{"type":\###
    "integer"},"actors":{"type":"integer"},"recent":{"type":"array","items":{"type":"object","pr\###
    operties":{"query_id":{"type":"string"},"recorded_at":{"type":"string","format":"date-time",\###
    "description":"RFC 3339."},"name":{"type":"string"},"label":{"type":["string","null"]},"valu\###
    e":{"type":"number"},"fault":{"type":"string"}},"required":["query_id","recorded_at","name",\###
    "label","value","fault"]}}},"required":["positive","negative","actors","recent"]},"findings"\###
    :{"type":"array","items":{"$ref":"#/components/schemas/Finding"}},"failures":{"type":"array"\###
    ,"items":{"$ref":"#/components/schemas/Failure"}}},"required":["document","freshness","votes\###
    ","findings","failures"]}]},"Reindex":{"type":"object","properties":{"dry_run":{"type":"bool\###
    ean","default":false},"strategy":{"type":"string","enum":["auto","rebuild","reembed"],"defau\###
    lt":"auto"},"embedder":{"type":"string","minLength":1,"maxLength":64,"description":"Move the\###
     collection to this embedder."},"minimum_recall":{"type":"number","minimum":0,"maximum":1,"d\###
    efault":0.9,"description":"The recall@10 against exact search that the new generation must r\###
    each."}},"additionalProperties":false},"Empty":{"type":"object","properties":{},"additionalP\###
    roperties":false},"ReindexPlan":{"type":"object","properties":{"strategy":{"type":"string","\###
    enum":["rebuild","reembed","refuse"]},"collection":{"type":"string"},"embedder":{"type":"str\###
    ing"},"generation":{"type":"integer"},"steps":{"type":"array","items":{"type":"string"}},"ve\###
    ctors":{"type":"integer"},"bytes":{"type":"integer"},"embeddings":{"type":"integer"},"estima\###
    ted_seconds":{"type":"number"}},"required":["strategy","collection","embedder","generation",\###
    "steps","vectors","bytes","embeddings","estimated_seconds"]},"Job":{"type":"object","propert\###
    ies":{"id":{"type":"string"},"kind":{"type":"string"},"state":{"type":"string","enum":["queu\###
    ed","running","succeeded","failed","cancelled"]},"progress":{"type":"object","properties":{"\###
    done":{"type":"integer"},"total":{"type":"integer"},"unit":{"type":"string"}},"required":["d\###
    one","total","unit"]},"result":{},"error":{"type":"string"},"created_at":{"type":"string","f\###
    ormat":"date-time","description":"RFC 3339."},"updated_at":{"type":"string","format":"date-t\###
    ime","description":"RFC 3339."}},"required":["id","kind","state","progress","created_at","up\###
    dated_at"]},"HealthReport":{"type":"object","properties":{"collection":{"type":"string"},"st\###
    atus":{"type":"string","enum":["ok","degraded"]},"index":{"type":"object"},"recall":{"type":\###
    ["object","null"]},"advice":{"type":"array","items":{"type":"string"}}},"required":["collect\###
    ion","status","index","advice"]},"ServiceHealth":{"type":"object","properties":{"status":{"t\###
    ype":"string","enum":["ok","degraded"]},"state":{"type":"string","enum":["opening","ready","\###
    draining"]},"version":{"type":"string"},"collections":{"type":"integer"},"degraded":{"type":\###
    "array","items":{"type":"object","properties":{"collection":{"type":"string"},"notices":{"ty\###
    pe":"array","items":{"type":"string"}}},"required":["collection","notices"]}}},"required":["\###
    status","state","version","collections","degraded"]},"Status":{"type":"object","properties":\###
    {"status":{"type":"string"}},"required":["status"]},"CoverageGaps":{"type":"object","propert\###
    ies":{"gaps":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"required":["\###
    gaps"]},"FailureReplayRequest":{"type":"object","properties":{"failure_id":{"type":"string",\###
    "minLength":1,"description":"One failure; without it those that something changed for are re\###
    played."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}},"additionalProp\###
    erties":false},"FailureReplays":{"type":"object","properties":{"replays":{"type":"array","it\###
    ems":{"type":"object","properties":{"outcome":{"type":"string","enum":["improved","unchanged\###

    """###
}
