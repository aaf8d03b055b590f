/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    rmat":"date-time"},"key":{"type":"string","pattern":"^sjk_[0-9a-f]{16}_[0-9a-f]{64}$","descr\###
    iption":"The key itself, shown this once."}}},"KeyPage":{"type":"object","required":["keys",\###
    "next_cursor"],"properties":{"keys":{"type":"array","items":{"$ref":"#/components/schemas/Ke\###
    y"}},"next_cursor":{"type":["string","null"]}}},"Vote":{"type":"object","additionalPropertie\###
    s":false,"required":["score"],"description":"A label goes with a score of at most 0.","prope\###
    rties":{"id":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"Makes re\###
    tries safe."},"target":{"type":["string","null"],"enum":["chunk","response",null],"descripti\###
    on":"What it is about: the hit of the token, or the answer as a whole."},"score":{"type":["n\###
    umber","null"],"minimum":-1,"maximum":1,"description":"null takes an earlier vote back."},"l\###
    abel":{"type":"string","enum":["irrelevant","outdated","incorrect","incomplete","wrong_citat\###
    ion","unsafe","missing","other"]},"comment":{"type":["string","null"],"maxLength":4096}}},"V\###
    oteReceipt":{"type":"object","required":["id","status"],"properties":{"id":{"type":"string"}\###
    ,"status":{"type":"string","enum":["recorded","duplicate"]}}}},"parameters":{"collection":{"\###
    name":"collection","in":"path","required":true,"schema":{"type":"string","pattern":"^[a-z0-9\###
    _-]{1,64}$"}},"document":{"name":"document","in":"path","required":true,"description":"Perce\###
    nt-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"chunk":{"name":"chun\###
    k","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"string","m\###
    inLength":1,"maxLength":512}},"failure":{"name":"failure","in":"path","required":true,"descr\###
    iption":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"findin\###
    g":{"name":"finding","in":"path","required":true,"description":"Percent-encoded.","schema":{\###
    "type":"string","minLength":1,"maxLength":512}},"job":{"name":"job","in":"path","required":t\###
    rue,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512\###
    }},"cursor":{"name":"cursor","in":"query","description":"The next_cursor of the page before.\###
    ","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","schema":{"type":"integer\###
    ","minimum":1,"maximum":1000,"default":100}},"failureState":{"name":"state","in":"query","sc\###
    hema":{"type":"string","enum":["open","fixed","regressed","dismissed"]}},"findingState":{"na\###
    me":"state","in":"query","schema":{"type":"string","enum":["open","confirmed","dismissed","s\###
    noozed"]}},"queryID":{"name":"X-Query-Id","in":"header","description":"The same as query_id \###
    in the body.","schema":{"type":"string","minLength":1,"maxLength":100}},"findingVerdict":{"n\###
    ame":"verdict","in":"query","schema":{"type":"string","enum":["current","suspected","superse\###
    ded","contradicted","changed_at_source","gone_at_source","expired"]}},"key":{"name":"key","i\###
    n":"path","required":true,"description":"A key's id.","schema":{"type":"string","minLength":\###
    1,"maxLength":512}},"token":{"name":"token","in":"path","required":true,"description":"A hit\###
    's feedback_token.","schema":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[A-Z\###
    a-z0-9_-]+$"}}},"headers":{"RequestID":{"description":"Names the request.","schema":{"type":\###
    "string"}},"RateLimitPolicy":{"description":"The bucket of the caller: its size q and the se\###
    conds w in which it fills.","schema":{"type":"string"}},"RateLimit":{"description":"What is \###
    left in it, r, and the seconds t until it is full.","schema":{"type":"string"}}},"responses"\###
    :{"Problem":{"description":"A problem.","headers":{"x-request-id":{"$ref":"#/components/head\###
    ers/RequestID"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schem\###
    as/Problem"}}}},"Unauthorized":{"description":"No key, or one that opens nothing.","headers"\###
    :{"x-request-id":{"$ref":"#/components/headers/RequestID"},"www-authenticate":{"description"\###
    :"How to show a key.","schema":{"type":"string"}}},"content":{"application/problem+json":{"s\###
    chema":{"$ref":"#/components/schemas/Problem"}}}},"TooManyRequests":{"description":"The call\###
    er's bucket is empty.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"\###
    retry-after":{"description":"Seconds to wait.","schema":{"type":"integer"}},"ratelimit-polic\###
    y":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers\###
    /RateLimit"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/\###
    Problem"}}}},"Unavailable":{"description":"Not now: the server starts or stops, has too much\###
     to do, or needs what does not answer.","headers":{"x-request-id":{"$ref":"#/components/head\###
    ers/RequestID"},"retry-after":{"description":"Seconds to wait.","schema":{"type":"integer"}}\###
    },"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}\###
    },"securitySchemes":{"key":{"type":"http","scheme":"bearer","bearerFormat":"sjk_…","descript\###
    ion":"An access key. An operation names the scope that it needs; `admin` contains all. A ser\###
    ver on the loopback interface without any key asks for none. Operations with `x-all-collecti\###
    ons` need a key for all collections."}}}}\###

    """###
}
