/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    n","steps","vectors","bytes","embeddings","estimated_seconds"]},"Job":{"type":"object","prop\###
    erties":{"id":{"type":"string"},"kind":{"type":"string"},"state":{"type":"string","enum":["q\###
    ueued","running","succeeded","failed","cancelled"]},"progress":{"type":"object","properties"\###
    :{"done":{"type":"integer"},"total":{"type":"integer"},"unit":{"type":"string"}},"required":\###
    ["done","total","unit"]},"result":{},"error":{"type":"string"},"created_at":{"type":"string"\###
    ,"format":"date-time","description":"RFC 3339."},"updated_at":{"type":"string","format":"dat\###
    e-time","description":"RFC 3339."}},"required":["id","kind","state","progress","created_at",\###
    "updated_at"]},"HealthReport":{"type":"object","properties":{"collection":{"type":"string"},\###
    "status":{"type":"string","enum":["ok","degraded"]},"index":{"type":"object"},"recall":{"typ\###
    e":["object","null"]},"advice":{"type":"array","items":{"type":"string"}}},"required":["coll\###
    ection","status","index","advice"]},"ServiceHealth":{"type":"object","properties":{"status":\###
    {"type":"string","enum":["ok","degraded"]},"state":{"type":"string","enum":["opening","ready\###
    ","draining"]},"version":{"type":"string"},"collections":{"type":"integer"},"degraded":{"typ\###
    e":"array","items":{"type":"object","properties":{"collection":{"type":"string"},"notices":{\###
    "type":"array","items":{"type":"string"}}},"required":["collection","notices"]}}},"required"\###
    :["status","state","version","collections","degraded"]},"Status":{"type":"object","propertie\###
    s":{"status":{"type":"string"}},"required":["status"]},"CoverageGaps":{"type":"object","prop\###
    erties":{"gaps":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"required"\###
    :["gaps"]},"FailureReplayRequest":{"type":"object","properties":{"failure_id":{"type":["stri\###
    ng","null"],"minLength":1,"description":"One failure; without it those that something change\###
    d for are replayed."},"limit":{"type":["integer","null"],"minimum":1,"maximum":100,"default"\###
    :20}},"additionalProperties":false},"FailureReplays":{"type":"object","properties":{"replays\###
    ":{"type":"array","items":{"type":"object","properties":{"outcome":{"type":"string","enum":[\###
    "improved","unchanged","undecided"]},"questions":{"type":"integer"},"failing":{"type":"integ\###
    er"},"top_chunk_ids":{"type":"array","items":{"type":"string"}},"failure":{"$ref":"#/compone\###
    nts/schemas/Failure"}},"required":["outcome","questions","failing","top_chunk_ids","failure"\###
    ]}}},"required":["replays"]},"SourceSightings":{"type":"object","properties":{"sources":{"ty\###
    pe":"array","minItems":1,"maxItems":1000,"items":{"type":"object","description":"Names eithe\###
    r a document or a source.","properties":{"document_id":{"type":["string","null"],"minLength"\###
    :1},"source_uri":{"type":["string","null"]},"state":{"type":"string","enum":["present","chan\###
    ged","gone"]},"fingerprint":{"type":["string","null"],"maxLength":512,"description":"The cal\###
    ler's name of the content that the source has now."}},"required":["state"],"additionalProper\###
    ties":false}}},"required":["sources"],"additionalProperties":false},"SourceSightingResults":\###
    {"type":"object","properties":{"results":{"type":"array","items":{"type":"object","propertie\###
    s":{"document_id":{"type":"string"},"source_uri":{"type":"string"},"status":{"type":"string"\###
    ,"enum":["noted","unchanged","unknown"]}},"required":["status"]}}},"required":["results"]},"\###
    Backup":{"type":"object","additionalProperties":false,"required":["id","path","created_at","\###
    bytes","files"],"properties":{"id":{"type":"string"},"path":{"type":"string","description":"\###
    The directory, on the server."},"created_at":{"type":"string","format":"date-time"},"bytes":\###
    {"type":"integer","minimum":0},"files":{"type":"array","items":{"type":"object","additionalP\###
    roperties":false,"required":["name","bytes","sha256"],"properties":{"name":{"type":"string"}\###
    ,"bytes":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"\###
    }}}}}},"Backups":{"type":"object","additionalProperties":false,"required":["backups"],"prope\###
    rties":{"backups":{"type":"array","items":{"$ref":"#/components/schemas/Backup"}}}},"Integri\###
    ty":{"type":"object","additionalProperties":false,"required":["status","faults"],"properties\###
    ":{"status":{"type":"string","enum":["ok","damaged"]},"faults":{"type":"array","items":{"typ\###
    e":"string"},"description":"What is wrong, naming table and row."}}},"KeyInput":{"type":"obj\###
    ect","additionalProperties":false,"required":["name","scopes"],"properties":{"name":{"type":\###
    "string","minLength":1,"maxLength":100,"description":"At most 100 bytes of UTF-8."},"scopes"\###
    :{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","enum":["admin","feedbac\###
    k","read","write"]}},"collections":{"type":["array","null"],"minItems":1,"maxItems":1000,"it\###
    ems":{"type":"string","pattern":"^[a-z0-9_-]{1,64}$"},"description":"What the key reaches; a\###
    ll if absent."},"expires_at":{"type":["string","null"],"format":"date-time","description":"W\###
    hen it ends by itself; a time to come."}}},"KeyRotation":{"type":"object","additionalPropert\###
    ies":false,"properties":{"overlap_seconds":{"type":["integer","null"],"minimum":0,"maximum":\###
    2592000,"default":86400,"description":"How long the old key goes on."}}},"Key":{"type":"obje\###
    ct","required":["id","name","scopes","collections","created_at","expires_at","revoked_at","l\###
    ast_used_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type"\###
    :"array","items":{"type":"string","enum":["admin","feedback","read","write"]}},"collections"\###
    :{"type":["array","null"],"items":{"type":"string"},"description":"null for all."},"created_\###
    at":{"type":"string","format":"date-time"},"expires_at":{"type":["string","null"],"format":"\###
    date-time"},"revoked_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"ty\###
    pe":["string","null"],"format":"date-time"}}},"NewKey":{"type":"object","required":["id","na\###
    me","scopes","collections","created_at","expires_at","revoked_at","last_used_at","key"],"pro\###
    perties":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","items":{\###
    "type":"string","enum":["admin","feedback","read","write"]}},"collections":{"type":["array",\###
    "null"],"items":{"type":"string"},"description":"null for all."},"created_at":{"type":"strin\###
    g","format":"date-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"revok\###
    ed_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["string","nul\###
    l"],"format":"date-time"},"key":{"type":"string","pattern":"^sjk_[0-9a-f]{16}_[0-9a-f]{64}$"\###
    ,"description":"The key itself, shown this once."}}},"KeyPage":{"type":"object","required":[\###
    "keys","next_cursor"],"properties":{"keys":{"type":"array","items":{"$ref":"#/components/sch\###
    emas/Key"}},"next_cursor":{"type":["string","null"]}}},"Vote":{"type":"object","additionalPr\###
    operties":false,"required":["score"],"description":"A label goes with a score of at most 0."\###
    ,"properties":{"id":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"M\###
    akes retries safe."},"target":{"type":["string","null"],"enum":["chunk","response",null],"de\###
    scription":"What it is about: the hit of the token, or the answer as a whole."},"score":{"ty\###
    pe":["number","null"],"minimum":-1,"maximum":1,"description":"null takes an earlier vote bac\###
    k."},"label":{"type":["string","null"],"enum":["irrelevant","outdated","incorrect","incomple\###
    te","wrong_citation","unsafe","missing","other",null]},"comment":{"type":["string","null"],"\###
    maxLength":4096}}},"VoteReceipt":{"type":"object","required":["id","status"],"properties":{"\###
    id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate"]}}}},"paramet\###
    ers":{"collection":{"name":"collection","in":"path","required":true,"schema":{"type":"string\###
    ","pattern":"^[a-z0-9_-]{1,64}$"}},"document":{"name":"document","in":"path","required":true\###
    ,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},\###
    "chunk":{"name":"chunk","in":"path","required":true,"description":"Percent-encoded.","schema\###
    ":{"type":"string","minLength":1,"maxLength":512}},"failure":{"name":"failure","in":"path","\###
    required":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"max\###
    Length":512}},"finding":{"name":"finding","in":"path","required":true,"description":"Percent\###
    -encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"job":{"name":"job","in\###
    ":"path","required":true,"description":"Percent-encoded.","schema":{"type":"string","minLeng\###
    th":1,"maxLength":512}},"cursor":{"name":"cursor","in":"query","description":"The next_curso\###
    r of the page before.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","sch\###
    ema":{"type":"integer","minimum":1,"maximum":1000,"default":100}},"failureState":{"name":"st\###
    ate","in":"query","schema":{"type":"string","enum":["open","fixed","regressed","dismissed"]}\###
    },"findingState":{"name":"state","in":"query","schema":{"type":"string","enum":["open","conf\###
    irmed","dismissed","snoozed"]}},"queryID":{"name":"X-Query-Id","in":"header","description":"\###
    The same as query_id in the body.","schema":{"type":"string","minLength":1,"maxLength":100}}\###
    ,"findingVerdict":{"name":"verdict","in":"query","schema":{"type":"string","enum":["current"\###
    ,"suspected","superseded","contradicted","changed_at_source","gone_at_source","expired"]}},"\###
    key":{"name":"key","in":"path","required":true,"description":"A key's id.","schema":{"type":\###
    "string","minLength":1,"maxLength":512}},"token":{"name":"token","in":"path","required":true\###
    ,"description":"A hit's feedback_token.","schema":{"type":"string","minLength":1,"maxLength"\###
    :400,"pattern":"^[A-Za-z0-9_-]+$"}}},"headers":{"RequestID":{"description":"Names the reques\###
    t.","schema":{"type":"string"}},"RateLimitPolicy":{"description":"The bucket of the caller: \###
    its size q and the seconds w in which it fills.","schema":{"type":"string"}},"RateLimit":{"d\###
    escription":"What is left in it, r, and the seconds t until it is full.","schema":{"type":"s\###
    tring"}}},"responses":{"Problem":{"description":"A problem.","headers":{"x-request-id":{"$re\###
    f":"#/components/headers/RequestID"}},"content":{"application/problem+json":{"schema":{"$ref\###
    ":"#/components/schemas/Problem"}}}},"Unauthorized":{"description":"No key, or one that open\###
    s nothing.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"www-authent\###
    icate":{"description":"How to show a key.","schema":{"type":"string"}}},"content":{"applicat\###
    ion/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"TooManyRequests":{"d\###
    escription":"The caller's bucket is empty.","headers":{"x-request-id":{"$ref":"#/components/\###
    headers/RequestID"},"retry-after":{"description":"Seconds to wait.","schema":{"type":"intege\###
    r"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":\###
    "#/components/headers/RateLimit"}},"content":{"application/problem+json":{"schema":{"$ref":"\###
    #/components/schemas/Problem"}}}},"Unavailable":{"description":"Not now: the server starts o\###
    r stops, has too much to do, or needs what does not answer.","headers":{"x-request-id":{"$re\###
    f":"#/components/headers/RequestID"},"retry-after":{"description":"Seconds to wait.","schema\###
    ":{"type":"integer"}}},"content":{"application/problem+json":{"schema":{"$ref":"#/components\###
    /schemas/Problem"}}}}},"securitySchemes":{"key":{"type":"http","scheme":"bearer","bearerForm\###
    at":"sjk_…","description":"An access key. An operation names the scope that it needs; `admin\###
    ` contains all. A server on the loopback interface without any key asks for none. Operations\###
     with `x-all-collections` need a key for all collections."}}}}\###

    """###
}
