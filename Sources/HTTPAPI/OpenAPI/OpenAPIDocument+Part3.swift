/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    string","pattern":"^[0-9a-f]{64}$"}}}}}},"Backups":{"type":"object","additionalProperties":f\###
    alse,"required":["backups"],"properties":{"backups":{"type":"array","items":{"$ref":"#/compo\###
    nents/schemas/Backup"}}}},"Integrity":{"type":"object","additionalProperties":false,"require\###
    d":["status","faults"],"properties":{"status":{"type":"string","enum":["ok","damaged"]},"fau\###
    lts":{"type":"array","items":{"type":"string"},"description":"What is wrong, naming table an\###
    d row."}}},"KeyInput":{"type":"object","additionalProperties":false,"required":["name","scop\###
    es"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100,"description":"At m\###
    ost 100 bytes of UTF-8."},"scopes":{"type":"array","minItems":1,"maxItems":4,"items":{"type"\###
    :"string","enum":["admin","feedback","read","write"]}},"collections":{"type":["array","null"\###
    ],"minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a-z0-9_-]{1,64}$"},"des\###
    cription":"What the key reaches; all if absent."},"expires_at":{"type":["string","null"],"fo\###
    rmat":"date-time","description":"When it ends by itself; a time to come."}}},"KeyRotation":{\###
    "type":"object","additionalProperties":false,"properties":{"overlap_seconds":{"type":["integ\###
    er","null"],"minimum":0,"maximum":2592000,"default":86400,"description":"How long the old ke\###
    y goes on."}}},"Key":{"type":"object","required":["id","name","scopes","collections","create\###
    d_at","expires_at","revoked_at","last_used_at"],"properties":{"id":{"type":"string"},"name":\###
    {"type":"string"},"scopes":{"type":"array","items":{"type":"string","enum":["admin","feedbac\###
    k","read","write"]}},"collections":{"type":["array","null"],"items":{"type":"string"},"descr\###
    iption":"null for all."},"created_at":{"type":"string","format":"date-time"},"expires_at":{"\###
    type":["string","null"],"format":"date-time"},"revoked_at":{"type":["string","null"],"format\###
    ":"date-time"},"last_used_at":{"type":["string","null"],"format":"date-time"}}},"NewKey":{"t\###
    ype":"object","required":["id","name","scopes","collections","created_at","expires_at","revo\###
    ked_at","last_used_at","key"],"properties":{"id":{"type":"string"},"name":{"type":"string"},\###
    "scopes":{"type":"array","items":{"type":"string","enum":["admin","feedback","read","write"]\###
    }},"collections":{"type":["array","null"],"items":{"type":"string"},"description":"null for \###
    all."},"created_at":{"type":"string","format":"date-time"},"expires_at":{"type":["string","n\###
    ull"],"format":"date-time"},"revoked_at":{"type":["string","null"],"format":"date-time"},"la\###
    st_used_at":{"type":["string","null"],"format":"date-time"},"key":{"type":"string","pattern"\###
    :"^sjk_[0-9a-f]{16}_[0-9a-f]{64}$","description":"The key itself, shown this once."}}},"KeyP\###
    age":{"type":"object","required":["keys","next_cursor"],"properties":{"keys":{"type":"array"\###
    ,"items":{"$ref":"#/components/schemas/Key"}},"next_cursor":{"type":["string","null"]}}},"Vo\###
    te":{"type":"object","additionalProperties":false,"required":["score"],"description":"A labe\###
    l goes with a score of at most 0.","properties":{"id":{"type":["string","null"],"minLength":\###
    1,"maxLength":512,"description":"Makes retries safe."},"target":{"type":["string","null"],"e\###
    num":["chunk","response",null],"description":"What it is about: the hit of the token, or the\###
     answer as a whole."},"score":{"type":["number","null"],"minimum":-1,"maximum":1,"descriptio\###
    n":"null takes an earlier vote back."},"label":{"type":["string","null"],"enum":["irrelevant\###
    ","outdated","incorrect","incomplete","wrong_citation","unsafe","missing","other",null]},"co\###
    mment":{"type":["string","null"],"maxLength":4096}}},"VoteReceipt":{"type":"object","require\###
    d":["id","status"],"properties":{"id":{"type":"string"},"status":{"type":"string","enum":["r\###
    ecorded","duplicate"]}}}},"parameters":{"collection":{"name":"collection","in":"path","requi\###
    red":true,"schema":{"type":"string","pattern":"^[a-z0-9_-]{1,64}$"}},"document":{"name":"doc\###
    ument","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"string\###
    ","minLength":1,"maxLength":512}},"chunk":{"name":"chunk","in":"path","required":true,"descr\###
    iption":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"failur\###
    e":{"name":"failure","in":"path","required":true,"description":"Percent-encoded.","schema":{\###
    "type":"string","minLength":1,"maxLength":512}},"finding":{"name":"finding","in":"path","req\###
    uired":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLen\###
    gth":512}},"job":{"name":"job","in":"path","required":true,"description":"Percent-encoded.",\###
    "schema":{"type":"string","minLength":1,"maxLength":512}},"cursor":{"name":"cursor","in":"qu\###
    ery","description":"The next_cursor of the page before.","schema":{"type":"string"}},"limit"\###
    :{"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":1000,"default\###
    ":100}},"failureState":{"name":"state","in":"query","schema":{"type":"string","enum":["open"\###
    ,"fixed","regressed","dismissed"]}},"findingState":{"name":"state","in":"query","schema":{"t\###
    ype":"string","enum":["open","confirmed","dismissed","snoozed"]}},"queryID":{"name":"X-Query\###
    -Id","in":"header","description":"The same as query_id in the body.","schema":{"type":"strin\###
    g","minLength":1,"maxLength":100}},"findingVerdict":{"name":"verdict","in":"query","schema":\###
    {"type":"string","enum":["current","suspected","superseded","contradicted","changed_at_sourc\###
    e","gone_at_source","expired"]}},"key":{"name":"key","in":"path","required":true,"descriptio\###
    n":"A key's id.","schema":{"type":"string","minLength":1,"maxLength":512}},"token":{"name":"\###
    token","in":"path","required":true,"description":"A hit's feedback_token.","schema":{"type":\###
    "string","minLength":1,"maxLength":400,"pattern":"^[A-Za-z0-9_-]+$"}}},"headers":{"RequestID\###
    ":{"description":"Names the request.","schema":{"type":"string"}},"RateLimitPolicy":{"descri\###
    ption":"The bucket of the caller: its size q and the seconds w in which it fills.","schema":\###
    {"type":"string"}},"RateLimit":{"description":"What is left in it, r, and the seconds t unti\###
    l it is full.","schema":{"type":"string"}}},"responses":{"Problem":{"description":"A problem\###
    .","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}},"content":{"applicat\###
    ion/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"Unauthorized":{"desc\###
    ription":"No key, or one that opens nothing.","headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"},"www-authenticate":{"description":"How to show a key.","schema":{"type\###
    ":"string"}}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/\###
    Problem"}}}},"TooManyRequests":{"description":"The caller's bucket is empty.","headers":{"x-\###
    request-id":{"$ref":"#/components/headers/RequestID"},"retry-after":{"description":"Seconds \###
    to wait.","schema":{"type":"integer"}},"ratelimit-policy":{"$ref":"#/components/headers/Rate\###
    LimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}},"content":{"application\###
    /problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"Unavailable":{"descript\###
    ion":"Not now: the server starts or stops, has too much to do, or needs what does not answer\###
    .","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"retry-after":{"descr\###
    iption":"Seconds to wait.","schema":{"type":"integer"}}},"content":{"application/problem+jso\###
    n":{"schema":{"$ref":"#/components/schemas/Problem"}}}}},"securitySchemes":{"key":{"type":"h\###
    ttp","scheme":"bearer","bearerFormat":"sjk_…","description":"An access key. An operation nam\###
    es the scope that it needs; `admin` contains all. A server on the loopback interface without\###
     any key asks for none. Operations with `x-all-collections` need a key for all collections."\###
    }}}}\###

    """###
}
