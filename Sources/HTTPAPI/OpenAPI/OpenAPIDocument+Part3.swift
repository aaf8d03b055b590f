/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    ","undecided"]},"questions":{"type":"integer"},"failing":{"type":"integer"},"top_chunk_ids":\###
    {"type":"array","items":{"type":"string"}},"failure":{"$ref":"#/components/schemas/Failure"}\###
    },"required":["outcome","questions","failing","top_chunk_ids","failure"]}}},"required":["rep\###
    lays"]},"SourceSightings":{"type":"object","properties":{"sources":{"type":"array","minItems\###
    ":1,"maxItems":1000,"items":{"type":"object","description":"Names either a document or a sou\###
    rce.","properties":{"document_id":{"type":"string","minLength":1},"source_uri":{"type":"stri\###
    ng"},"state":{"type":"string","enum":["present","changed","gone"]},"fingerprint":{"type":"st\###
    ring","maxLength":512,"description":"The caller's name of the content that the source has no\###
    w."}},"required":["state"],"additionalProperties":false}}},"required":["sources"],"additiona\###
    lProperties":false},"SourceSightingResults":{"type":"object","properties":{"results":{"type"\###
    :"array","items":{"type":"object","properties":{"document_id":{"type":"string"},"source_uri"\###
    :{"type":"string"},"status":{"type":"string","enum":["noted","unchanged","unknown"]}},"requi\###
    red":["status"]}}},"required":["results"]},"Backup":{"type":"object","additionalProperties":\###
    false,"required":["id","path","created_at","bytes","files"],"properties":{"id":{"type":"stri\###
    ng"},"path":{"type":"string","description":"The directory, on the server."},"created_at":{"t\###
    ype":"string","format":"date-time"},"bytes":{"type":"integer","minimum":0},"files":{"type":"\###
    array","items":{"type":"object","additionalProperties":false,"required":["name","bytes","sha\###
    256"],"properties":{"name":{"type":"string"},"bytes":{"type":"integer","minimum":0},"sha256"\###
    :{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},"Backups":{"type":"object","additionalPro\###
    perties":false,"required":["backups"],"properties":{"backups":{"type":"array","items":{"$ref\###
    ":"#/components/schemas/Backup"}}}},"Integrity":{"type":"object","additionalProperties":fals\###
    e,"required":["status","faults"],"properties":{"status":{"type":"string","enum":["ok","damag\###
    ed"]},"faults":{"type":"array","items":{"type":"string"},"description":"What is wrong, namin\###
    g table and row."}}},"KeyInput":{"type":"object","additionalProperties":false,"required":["n\###
    ame","scopes"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"descript\###
    ion":"At most 100 bytes of UTF-8."},"scopes":{"type":"array","minItems":1,"maxItems":4,"item\###
    s":{"type":"string","enum":["admin","feedback","read","write"]}},"collections":{"type":["arr\###
    ay","null"],"minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9_-]{1,6\###
    4}$"},"description":"What the key reaches; all if absent."},"expires_at":{"type":["string","\###
    null"],"format":"date-time","description":"When it ends by itself; a time to come."}}},"KeyR\###
    otation":{"type":"object","additionalProperties":false,"properties":{"overlap_seconds":{"typ\###
    e":["integer","null"],"minimum":0,"maximum":2592000,"default":86400,"description":"How long \###
    the old key goes on."}}},"Key":{"type":"object","required":["id","name","scopes","collection\###
    s","created_at","expires_at","revoked_at","last_used_at"],"properties":{"id":{"type":"string\###
    "},"name":{"type":"string"},"scopes":{"type":"array","items":{"type":"string","enum":["admin\###
    ","feedback","read","write"]}},"collections":{"type":["array","null"],"items":{"type":"strin\###
    g"},"description":"null for all."},"created_at":{"type":"string","format":"date-time"},"expi\###
    res_at":{"type":["string","null"],"format":"date-time"},"revoked_at":{"type":["string","null\###
    "],"format":"date-time"},"last_used_at":{"type":["string","null"],"format":"date-time"}}},"N\###
    ewKey":{"type":"object","required":["id","name","scopes","collections","created_at","expires\###
    _at","revoked_at","last_used_at","key"],"properties":{"id":{"type":"string"},"name":{"type":\###
    "string"},"scopes":{"type":"array","items":{"type":"string","enum":["admin","feedback","read\###
    ","write"]}},"collections":{"type":["array","null"],"items":{"type":"string"},"description":\###
    "null for all."},"created_at":{"type":"string","format":"date-time"},"expires_at":{"type":["\###
    string","null"],"format":"date-time"},"revoked_at":{"type":["string","null"],"format":"date-\###
    time"},"last_used_at":{"type":["string","null"],"format":"date-time"},"key":{"type":"string"\###
    ,"pattern":"^sjk_[0-9a-f]{16}_[0-9a-f]{64}$","description":"The key itself, shown this once.\###
    "}}},"KeyPage":{"type":"object","required":["keys","next_cursor"],"properties":{"keys":{"typ\###
    e":"array","items":{"$ref":"#/components/schemas/Key"}},"next_cursor":{"type":["string","nul\###
    l"]}}},"Vote":{"type":"object","additionalProperties":false,"required":["score"],"descriptio\###
    n":"A label goes with a score of at most 0.","properties":{"id":{"type":["string","null"],"m\###
    inLength":1,"maxLength":512,"description":"Makes retries safe."},"target":{"type":["string",\###
    "null"],"enum":["chunk","response",null],"description":"What it is about: the hit of the tok\###
    en, or the answer as a whole."},"score":{"type":["number","null"],"minimum":-1,"maximum":1,"\###
    description":"null takes an earlier vote back."},"label":{"type":"string","enum":["irrelevan\###
    t","outdated","incorrect","incomplete","wrong_citation","unsafe","missing","other"]},"commen\###
    t":{"type":["string","null"],"maxLength":4096}}},"VoteReceipt":{"type":"object","required":[\###
    "id","status"],"properties":{"id":{"type":"string"},"status":{"type":"string","enum":["recor\###
    ded","duplicate"]}}}},"parameters":{"collection":{"name":"collection","in":"path","required"\###
    :true,"schema":{"type":"string","pattern":"^[a-z0-9_-]{1,64}$"}},"document":{"name":"documen\###
    t","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"string","m\###
    inLength":1,"maxLength":512}},"chunk":{"name":"chunk","in":"path","required":true,"descripti\###
    on":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"failure":{\###
    "name":"failure","in":"path","required":true,"description":"Percent-encoded.","schema":{"typ\###
    e":"string","minLength":1,"maxLength":512}},"finding":{"name":"finding","in":"path","require\###
    d":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength"\###
    :512}},"job":{"name":"job","in":"path","required":true,"description":"Percent-encoded.","sch\###
    ema":{"type":"string","minLength":1,"maxLength":512}},"cursor":{"name":"cursor","in":"query"\###
    ,"description":"The next_cursor of the page before.","schema":{"type":"string"}},"limit":{"n\###
    ame":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":1000,"default":10\###
    0}},"failureState":{"name":"state","in":"query","schema":{"type":"string","enum":["open","fi\###
    xed","regressed","dismissed"]}},"findingState":{"name":"state","in":"query","schema":{"type"\###
    :"string","enum":["open","confirmed","dismissed","snoozed"]}},"queryID":{"name":"X-Query-Id"\###
    ,"in":"header","description":"The same as query_id in the body.","schema":{"type":"string","\###
    minLength":1,"maxLength":100}},"findingVerdict":{"name":"verdict","in":"query","schema":{"ty\###
    pe":"string","enum":["current","suspected","superseded","contradicted","changed_at_source","\###
    gone_at_source","expired"]}},"key":{"name":"key","in":"path","required":true,"description":"\###
    A key's id.","schema":{"type":"string","minLength":1,"maxLength":512}},"token":{"name":"toke\###
    n","in":"path","required":true,"description":"A hit's feedback_token.","schema":{"type":"str\###
    ing","minLength":1,"maxLength":400,"pattern":"^[A-Za-z0-9_-]+$"}}},"headers":{"RequestID":{"\###
    description":"Names the request.","schema":{"type":"string"}},"RateLimitPolicy":{"descriptio\###
    n":"The bucket of the caller: its size q and the seconds w in which it fills.","schema":{"ty\###
    pe":"string"}},"RateLimit":{"description":"What is left in it, r, and the seconds t until it\###
     is full.","schema":{"type":"string"}}},"responses":{"Problem":{"description":"A problem.","\###
    headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}},"content":{"application/\###
    problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"Unauthorized":{"descript\###
    ion":"No key, or one that opens nothing.","headers":{"x-request-id":{"$ref":"#/components/he\###
    aders/RequestID"},"www-authenticate":{"description":"How to show a key.","schema":{"type":"s\###
    tring"}}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Prob\###
    lem"}}}},"TooManyRequests":{"description":"The caller's bucket is empty.","headers":{"x-requ\###
    est-id":{"$ref":"#/components/headers/RequestID"},"retry-after":{"description":"Seconds to w\###
    ait.","schema":{"type":"integer"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimi\###
    tPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}},"content":{"application/pro\###
    blem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"Unavailable":{"description"\###
    :"Not now: the server starts or stops, has too much to do, or needs what does not answer.","\###
    headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"retry-after":{"descripti\###
    on":"Seconds to wait.","schema":{"type":"integer"}}},"content":{"application/problem+json":{\###
    "schema":{"$ref":"#/components/schemas/Problem"}}}}},"securitySchemes":{"key":{"type":"http"\###
    ,"scheme":"bearer","bearerFormat":"sjk_…","description":"An access key. An operation names t\###
    he scope that it needs; `admin` contains all. A server on the loopback interface without any\###
     key asks for none. Operations with `x-all-collections` need a key for all collections."}}}}\###

    """###
}
