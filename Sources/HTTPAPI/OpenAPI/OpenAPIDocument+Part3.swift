/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    ","enum":["admin","feedback","read","write"]}},"collections":{"type":["array","null"],"items\###
    ":{"type":"string"},"description":"null for all."},"created_at":{"type":"string","format":"d\###
    ate-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"revoked_at":{"type"\###
    :["string","null"],"format":"date-time"},"last_used_at":{"type":["string","null"],"format":"\###
    date-time"},"key":{"type":"string","pattern":"^sjk_[0-9a-f]{16}_[0-9a-f]{64}$","description"\###
    :"The key itself, shown this once."}}},"KeyPage":{"type":"object","required":["keys","next_c\###
    ursor"],"properties":{"keys":{"type":"array","items":{"$ref":"#/components/schemas/Key"}},"n\###
    ext_cursor":{"type":["string","null"]}}},"Vote":{"type":"object","additionalProperties":fals\###
    e,"required":["score"],"description":"A label goes with a score of at most 0.","properties":\###
    {"id":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"Makes retries s\###
    afe."},"target":{"type":["string","null"],"enum":["chunk","response",null],"description":"Wh\###
    at it is about: the hit of the token, or the answer as a whole."},"score":{"type":["number",\###
    "null"],"minimum":-1,"maximum":1,"description":"null takes an earlier vote back."},"label":{\###
    "type":"string","enum":["irrelevant","outdated","incorrect","incomplete","wrong_citation","u\###
    nsafe","missing","other"]},"comment":{"type":["string","null"],"maxLength":4096}}},"VoteRece\###
    ipt":{"type":"object","required":["id","status"],"properties":{"id":{"type":"string"},"statu\###
    s":{"type":"string","enum":["recorded","duplicate"]}}}},"parameters":{"collection":{"name":"\###
    collection","in":"path","required":true,"schema":{"type":"string","pattern":"^[a-z0-9_-]{1,6\###
    4}$"}},"document":{"name":"document","in":"path","required":true,"description":"Percent-enco\###
    ded.","schema":{"type":"string","minLength":1,"maxLength":512}},"chunk":{"name":"chunk","in"\###
    :"path","required":true,"description":"Percent-encoded.","schema":{"type":"string","minLengt\###
    h":1,"maxLength":512}},"failure":{"name":"failure","in":"path","required":true,"description"\###
    :"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"finding":{"na\###
    me":"finding","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":\###
    "string","minLength":1,"maxLength":512}},"job":{"name":"job","in":"path","required":true,"de\###
    scription":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"cur\###
    sor":{"name":"cursor","in":"query","description":"The next_cursor of the page before.","sche\###
    ma":{"type":"string"}},"limit":{"name":"limit","in":"query","schema":{"type":"integer","mini\###
    mum":1,"maximum":1000,"default":100}},"failureState":{"name":"state","in":"query","schema":{\###
    "type":"string","enum":["open","fixed","regressed","dismissed"]}},"findingState":{"name":"st\###
    ate","in":"query","schema":{"type":"string","enum":["open","confirmed","dismissed","snoozed"\###
    ]}},"queryID":{"name":"X-Query-Id","in":"header","description":"The same as query_id in the \###
    body.","schema":{"type":"string","minLength":1,"maxLength":100}},"findingVerdict":{"name":"v\###
    erdict","in":"query","schema":{"type":"string","enum":["current","suspected","superseded","c\###
    ontradicted","changed_at_source","gone_at_source","expired"]}},"key":{"name":"key","in":"pat\###
    h","required":true,"description":"A key's id.","schema":{"type":"string","minLength":1,"maxL\###
    ength":512}},"token":{"name":"token","in":"path","required":true,"description":"A hit's feed\###
    back_token.","schema":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[A-Za-z0-9_\###
    -]+$"}}},"headers":{"RequestID":{"description":"Names the request.","schema":{"type":"string\###
    "}},"RateLimitPolicy":{"description":"The bucket of the caller: its size q and the seconds w\###
     in which it fills.","schema":{"type":"string"}},"RateLimit":{"description":"What is left in\###
     it, r, and the seconds t until it is full.","schema":{"type":"string"}}},"responses":{"Prob\###
    lem":{"description":"A problem.","headers":{"x-request-id":{"$ref":"#/components/headers/Req\###
    uestID"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Prob\###
    lem"}}}},"Unauthorized":{"description":"No key, or one that opens nothing.","headers":{"x-re\###
    quest-id":{"$ref":"#/components/headers/RequestID"},"www-authenticate":{"description":"How t\###
    o show a key.","schema":{"type":"string"}}},"content":{"application/problem+json":{"schema":\###
    {"$ref":"#/components/schemas/Problem"}}}},"TooManyRequests":{"description":"The caller's bu\###
    cket is empty.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"retry-a\###
    fter":{"description":"Seconds to wait.","schema":{"type":"integer"}},"ratelimit-policy":{"$r\###
    ef":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLi\###
    mit"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem\###
    "}}}},"Unavailable":{"description":"Not now: the server starts or stops, has too much to do,\###
     or needs what does not answer.","headers":{"x-request-id":{"$ref":"#/components/headers/Req\###
    uestID"},"retry-after":{"description":"Seconds to wait.","schema":{"type":"integer"}}},"cont\###
    ent":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}},"secu\###
    ritySchemes":{"key":{"type":"http","scheme":"bearer","bearerFormat":"sjk_…","description":"A\###
    n access key. An operation names the scope that it needs; `admin` contains all. A server on \###
    the loopback interface without any key asks for none. Operations with `x-all-collections` ne\###
    ed a key for all collections."}}}}\###

    """###
}
