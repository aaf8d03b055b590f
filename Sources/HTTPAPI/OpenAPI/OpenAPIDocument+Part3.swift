/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    rity":{"type":"object","additionalProperties":false,"required":["status","faults"],"properti\###
    es":{"status":{"type":"string","enum":["ok","damaged"]},"faults":{"type":"array","items":{"t\###
    ype":"string"},"description":"What is wrong, naming table and row."}}},"KeyInput":{"type":"o\###
    bject","additionalProperties":false,"required":["name","scopes"],"properties":{"name":{"type\###
    ":"string","minLength":1,"maxLength":100,"description":"At most 100 bytes of UTF-8."},"scope\###
    s":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","enum":["admin","feedb\###
    ack","read","write"]}},"collections":{"type":["array","null"],"minItems":1,"maxItems":1000,"\###
    items":{"type":"string","pattern":"^[a-z0-9_-]{1,64}$"},"description":"What the key reaches;\###
     all if absent."},"expires_at":{"type":["string","null"],"format":"date-time","description":\###
    "When it ends by itself; a time to come."}}},"KeyRotation":{"type":"object","additionalPrope\###
    rties":false,"properties":{"overlap_seconds":{"type":["integer","null"],"minimum":0,"maximum\###
    ":2592000,"default":86400,"description":"How long the old key goes on."}}},"Key":{"type":"ob\###
    ject","required":["id","name","scopes","collections","created_at","expires_at","revoked_at",\###
    "last_used_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"typ\###
    e":"array","items":{"type":"string","enum":["admin","feedback","read","write"]}},"collection\###
    s":{"type":["array","null"],"items":{"type":"string"},"description":"null for all."},"create\###
    d_at":{"type":"string","format":"date-time"},"expires_at":{"type":["string","null"],"format"\###
    :"date-time"},"revoked_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"\###
    type":["string","null"],"format":"date-time"}}},"NewKey":{"type":"object","required":["id","\###
    name","scopes","collections","created_at","expires_at","revoked_at","last_used_at","key"],"p\###
    roperties":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","items"\###
    :{"type":"string","enum":["admin","feedback","read","write"]}},"collections":{"type":["array\###
    ","null"],"items":{"type":"string"},"description":"null for all."},"created_at":{"type":"str\###
    ing","format":"date-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"rev\###
    oked_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["string","n\###
    ull"],"format":"date-time"},"key":{"type":"string","pattern":"^sjk_[0-9a-f]{16}_[0-9a-f]{64}\###
    $","description":"The key itself, shown this once."}}},"KeyPage":{"type":"object","required"\###
    :["keys","next_cursor"],"properties":{"keys":{"type":"array","items":{"$ref":"#/components/s\###
    chemas/Key"}},"next_cursor":{"type":["string","null"]}}},"Vote":{"type":"object","additional\###
    Properties":false,"required":["score"],"description":"A label goes with a score of at most 0\###
    .","properties":{"id":{"type":["string","null"],"minLength":1,"maxLength":512,"description":\###
    "Makes retries safe."},"target":{"type":["string","null"],"enum":["chunk","response",null],"\###
    description":"What it is about: the hit of the token, or the answer as a whole."},"score":{"\###
    type":["number","null"],"minimum":-1,"maximum":1,"description":"null takes an earlier vote b\###
    ack."},"label":{"type":["string","null"],"enum":["irrelevant","outdated","incorrect","incomp\###
    lete","wrong_citation","unsafe","missing","other",null]},"comment":{"type":["string","null"]\###
    ,"maxLength":4096}}},"VoteReceipt":{"type":"object","required":["id","status"],"properties":\###
    {"id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate"]}}}},"param\###
    eters":{"collection":{"name":"collection","in":"path","required":true,"schema":{"type":"stri\###
    ng","pattern":"^[a-z0-9_-]{1,64}$"}},"document":{"name":"document","in":"path","required":tr\###
    ue,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}\###
    },"chunk":{"name":"chunk","in":"path","required":true,"description":"Percent-encoded.","sche\###
    ma":{"type":"string","minLength":1,"maxLength":512}},"failure":{"name":"failure","in":"path"\###
    ,"required":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"m\###
    axLength":512}},"finding":{"name":"finding","in":"path","required":true,"description":"Perce\###
    nt-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"job":{"name":"job","\###
    in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"string","minLe\###
    ngth":1,"maxLength":512}},"cursor":{"name":"cursor","in":"query","description":"The next_cur\###
    sor of the page before.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","s\###
    chema":{"type":"integer","minimum":1,"maximum":1000,"default":100}},"failureState":{"name":"\###
    state","in":"query","schema":{"type":"string","enum":["open","fixed","regressed","dismissed"\###
    ]}},"findingState":{"name":"state","in":"query","schema":{"type":"string","enum":["open","co\###
    nfirmed","dismissed","snoozed"]}},"queryID":{"name":"X-Query-Id","in":"header","description"\###
    :"The same as query_id in the body.","schema":{"type":"string","minLength":1,"maxLength":100\###
    }},"findingVerdict":{"name":"verdict","in":"query","schema":{"type":"string","enum":["curren\###
    t","suspected","superseded","contradicted","changed_at_source","gone_at_source","expired"]}}\###
    ,"key":{"name":"key","in":"path","required":true,"description":"A key's id.","schema":{"type\###
    ":"string","minLength":1,"maxLength":512}},"token":{"name":"token","in":"path","required":tr\###
    ue,"description":"A hit's feedback_token.","schema":{"type":"string","minLength":1,"maxLengt\###
    h":400,"pattern":"^[A-Za-z0-9_-]+$"}}},"headers":{"RequestID":{"description":"Names the requ\###
    est.","schema":{"type":"string"}},"RateLimitPolicy":{"description":"The bucket of the caller\###
    : its size q and the seconds w in which it fills.","schema":{"type":"string"}},"RateLimit":{\###
    "description":"What is left in it, r, and the seconds t until it is full.","schema":{"type":\###
    "string"}}},"responses":{"Problem":{"description":"A problem.","headers":{"x-request-id":{"$\###
    ref":"#/components/headers/RequestID"}},"content":{"application/problem+json":{"schema":{"$r\###
    ef":"#/components/schemas/Problem"}}}},"Unauthorized":{"description":"No key, or one that op\###
    ens nothing.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"www-authe\###
    nticate":{"description":"How to show a key.","schema":{"type":"string"}}},"content":{"applic\###
    ation/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"TooManyRequests":{\###
    "description":"The caller's bucket is empty.","headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"},"retry-after":{"description":"Seconds to wait.","schema":{"type":"inte\###
    ger"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref\###
    ":"#/components/headers/RateLimit"}},"content":{"application/problem+json":{"schema":{"$ref"\###
    :"#/components/schemas/Problem"}}}},"Unavailable":{"description":"Not now: the server starts\###
     or stops, has too much to do, or needs what does not answer.","headers":{"x-request-id":{"$\###
    ref":"#/components/headers/RequestID"},"retry-after":{"description":"Seconds to wait.","sche\###
    ma":{"type":"integer"}}},"content":{"application/problem+json":{"schema":{"$ref":"#/componen\###
    ts/schemas/Problem"}}}}},"securitySchemes":{"key":{"type":"http","scheme":"bearer","bearerFo\###
    rmat":"sjk_…","description":"An access key. An operation names the scope that it needs; `adm\###
    in` contains all. A server on the loopback interface without any key asks for none. Operatio\###
    ns with `x-all-collections` need a key for all collections."}}}}\###

    """###
}
