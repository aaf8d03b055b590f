/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    ,"properties":{"document":{"$ref":"#/components/schemas/DocumentRecord"},"freshness":{"$ref"\###
    :"#/components/schemas/Freshness"},"votes":{"type":"object","properties":{"positive":{"type"\###
    :"integer"},"negative":{"type":"integer"},"actors":{"type":"integer"},"recent":{"type":"arra\###
    y","items":{"type":"object","properties":{"query_id":{"type":"string"},"recorded_at":{"type"\###
    :"string","format":"date-time","description":"RFC 3339."},"name":{"type":"string"},"label":{\###
    "type":["string","null"]},"value":{"type":"number"},"fault":{"type":"string"}},"required":["\###
    query_id","recorded_at","name","label","value","fault"]}}},"required":["positive","negative"\###
    ,"actors","recent"]},"findings":{"type":"array","items":{"$ref":"#/components/schemas/Findin\###
    g"}},"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}},"learned":{\###
    "type":"object","description":"What ranking learned about it, explained on the questions tha\###
    t taught most, or on the one that was asked for.","properties":{"events":{"type":"integer"},\###
    "actors":{"type":"integer"},"confirmations":{"type":"number","description":"How many questio\###
    ns it is believed to have answered."},"doubt":{"type":"number","minimum":0,"maximum":1},"que\###
    stions":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":["string",\###
    "null"]},"query":{"type":["string","null"]},"helped":{"type":"number"},"failed":{"type":"num\###
    ber"},"explanation":{"oneOf":[{"$ref":"#/components/schemas/Explanation"},{"type":"null"}],"\###
    description":"null where the chunk is not among the candidates."}},"required":["query_id","q\###
    uery","helped","failed","explanation"]}}},"required":["events","actors","confirmations","dou\###
    bt","questions"]},"decisions":{"type":"array","items":{"$ref":"#/components/schemas/Decision\###
    "},"description":"Decisions in force."}},"required":["document","freshness","votes","finding\###
    s","failures","learned","decisions"]}]},"Reindex":{"type":"object","properties":{"dry_run":{\###
    "type":"boolean","default":false},"strategy":{"type":"string","enum":["auto","rebuild","reem\###
    bed"],"default":"auto"},"embedder":{"type":"string","minLength":1,"maxLength":64,"descriptio\###
    n":"Move the collection to this embedder."},"minimum_recall":{"type":"number","minimum":0,"m\###
    aximum":1,"default":0.9,"description":"The recall@10 against exact search that the new gener\###
    ation must reach."}},"additionalProperties":false},"Empty":{"type":"object","properties":{},\###
    "additionalProperties":false},"ReindexPlan":{"type":"object","properties":{"strategy":{"type\###
    ":"string","enum":["rebuild","reembed","refuse"]},"collection":{"type":"string"},"embedder":\###
    {"type":"string"},"generation":{"type":"integer"},"steps":{"type":"array","items":{"type":"s\###
    tring"}},"vectors":{"type":"integer"},"bytes":{"type":"integer"},"embeddings":{"type":"integ\###
    er"},"estimated_seconds":{"type":"number"}},"required":["strategy","collection","embedder","\###
    generation","steps","vectors","bytes","embeddings","estimated_seconds"]},"Job":{"type":"obje\###
    ct","properties":{"id":{"type":"string"},"kind":{"type":"string"},"state":{"type":"string","\###
    enum":["queued","running","succeeded","failed","cancelled"]},"progress":{"type":"object","pr\###
    operties":{"done":{"type":"integer"},"total":{"type":"integer"},"unit":{"type":"string"}},"r\###
    equired":["done","total","unit"]},"result":{},"error":{"type":"string"},"created_at":{"type"\###
    :"string","format":"date-time","description":"RFC 3339."},"updated_at":{"type":"string","for\###
    mat":"date-time","description":"RFC 3339."}},"required":["id","kind","state","progress","cre\###
    ated_at","updated_at"]},"HealthReport":{"type":"object","properties":{"collection":{"type":"\###
    string"},"status":{"type":"string","enum":["ok","degraded"]},"index":{"type":"object"},"reca\###
    ll":{"type":["object","null"]},"advice":{"type":"array","items":{"type":"string"}}},"require\###
    d":["collection","status","index","advice"]},"ServiceHealth":{"type":"object","properties":{\###
    "status":{"type":"string","enum":["ok","degraded"]},"state":{"type":"string","enum":["openin\###
    g","ready","draining"]},"version":{"type":"string"},"collections":{"type":"integer"},"degrad\###
    ed":{"type":"array","items":{"type":"object","properties":{"collection":{"type":"string"},"n\###
    otices":{"type":"array","items":{"type":"string"}}},"required":["collection","notices"]}}},"\###
    required":["status","state","version","collections","degraded"]},"Status":{"type":"object","\###
    properties":{"status":{"type":"string"}},"required":["status"]},"CoverageGaps":{"type":"obje\###
    ct","properties":{"gaps":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"\###
    required":["gaps"]},"FailureReplayRequest":{"type":"object","properties":{"failure_id":{"typ\###
    e":"string","minLength":1,"description":"One failure; without it those that something change\###
    d for are replayed."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}},"ad\###
    ditionalProperties":false},"FailureReplays":{"type":"object","properties":{"replays":{"type"\###
    :"array","items":{"type":"object","properties":{"outcome":{"type":"string","enum":["improved\###
    ","unchanged","undecided"]},"questions":{"type":"integer"},"failing":{"type":"integer"},"top\###
    _chunk_ids":{"type":"array","items":{"type":"string"}},"failure":{"$ref":"#/components/schem\###
    as/Failure"}},"required":["outcome","questions","failing","top_chunk_ids","failure"]}}},"req\###
    uired":["replays"]},"SourceSightings":{"type":"object","properties":{"sources":{"type":"arra\###
    y","minItems":1,"maxItems":1000,"items":{"type":"object","description":"Names either a docum\###
    ent or a source.","properties":{"document_id":{"type":"string","minLength":1},"source_uri":{\###
    "type":"string"},"state":{"type":"string","enum":["present","changed","gone"]},"fingerprint"\###
    :{"type":"string","maxLength":512,"description":"The caller's name of the content that the s\###
    ource has now."}},"required":["state"],"additionalProperties":false}}},"required":["sources"\###
    ],"additionalProperties":false},"SourceSightingResults":{"type":"object","properties":{"resu\###
    lts":{"type":"array","items":{"type":"object","properties":{"document_id":{"type":"string"},\###
    "source_uri":{"type":"string"},"status":{"type":"string","enum":["noted","unchanged","unknow\###
    n"]}},"required":["status"]}}},"required":["results"]},"Backup":{"type":"object","additional\###
    Properties":false,"required":["id","path","created_at","bytes","files"],"properties":{"id":{\###
    "type":"string"},"path":{"type":"string","description":"The directory, on the server."},"cre\###
    ated_at":{"type":"string","format":"date-time"},"bytes":{"type":"integer","minimum":0},"file\###
    s":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name",\###
    "bytes","sha256"],"properties":{"name":{"type":"string"},"bytes":{"type":"integer","minimum"\###
    :0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},"Backups":{"type":"object","a\###
    dditionalProperties":false,"required":["backups"],"properties":{"backups":{"type":"array","i\###
    tems":{"$ref":"#/components/schemas/Backup"}}}},"Integrity":{"type":"object","additionalProp\###
    erties":false,"required":["status","faults"],"properties":{"status":{"type":"string","enum":\###
    ["ok","damaged"]},"faults":{"type":"array","items":{"type":"string"},"description":"What is \###
    wrong, naming table and row."}}},"KeyInput":{"type":"object","additionalProperties":false,"r\###
    equired":["name","scopes"],"properties":{"name":{"type":"string","minLength":1,"maxLength":1\###
    00,"description":"At most 100 bytes of UTF-8."},"scopes":{"type":"array","minItems":1,"maxIt\###
    ems":4,"items":{"type":"string","enum":["admin","feedback","read","write"]}},"collections":{\###
    "type":["array","null"],"minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"^[a\###
    -z0-9_-]{1,64}$"},"description":"What the key reaches; all if absent."},"expires_at":{"type"\###
    :["string","null"],"format":"date-time","description":"When it ends by itself; a time to com\###
    e."}}},"KeyRotation":{"type":"object","additionalProperties":false,"properties":{"overlap_se\###
    conds":{"type":["integer","null"],"minimum":0,"maximum":2592000,"default":86400,"description\###
    ":"How long the old key goes on."}}},"Key":{"type":"object","required":["id","name","scopes"\###
    ,"collections","created_at","expires_at","revoked_at","last_used_at"],"properties":{"id":{"t\###
    ype":"string"},"name":{"type":"string"},"scopes":{"type":"array","items":{"type":"string","e\###
    num":["admin","feedback","read","write"]}},"collections":{"type":["array","null"],"items":{"\###
    type":"string"},"description":"null for all."},"created_at":{"type":"string","format":"date-\###
    time"},"expires_at":{"type":["string","null"],"format":"date-time"},"revoked_at":{"type":["s\###
    tring","null"],"format":"date-time"},"last_used_at":{"type":["string","null"],"format":"date\###
    -time"}}},"NewKey":{"type":"object","required":["id","name","scopes","collections","created_\###
    at","expires_at","revoked_at","last_used_at","key"],"properties":{"id":{"type":"string"},"na\###
    me":{"type":"string"},"scopes":{"type":"array","items":{"type":"string","enum":["admin","fee\###
    dback","read","write"]}},"collections":{"type":["array","null"],"items":{"type":"string"},"d\###
    escription":"null for all."},"created_at":{"type":"string","format":"date-time"},"expires_at\###
    ":{"type":["string","null"],"format":"date-time"},"revoked_at":{"type":["string","null"],"fo\###
    rmat":"date-time"},"last_used_at":{"type":["string","null"],"format":"date-time"},"key":{"ty\###
    pe":"string","pattern":"^sjk_[0-9a-f]{16}_[0-9a-f]{64}$","description":"The key itself, show\###
    n this once."}}},"KeyPage":{"type":"object","required":["keys","next_cursor"],"properties":{\###
    "keys":{"type":"array","items":{"$ref":"#/components/schemas/Key"}},"next_cursor":{"type":["\###
    string","null"]}}},"Vote":{"type":"object","additionalProperties":false,"required":["score"]\###
    ,"description":"A label goes with a score of at most 0.","properties":{"id":{"type":["string\###
    ","null"],"minLength":1,"maxLength":512,"description":"Makes retries safe."},"target":{"type\###
    ":["string","null"],"enum":["chunk","response",null],"description":"What it is about: the hi\###
    t of the token, or the answer as a whole."},"score":{"type":["number","null"],"minimum":-1,"\###
    maximum":1,"description":"null takes an earlier vote back."},"label":{"type":"string","enum"\###
    :["irrelevant","outdated","incorrect","incomplete","wrong_citation","unsafe","missing","othe\###
    r"]},"comment":{"type":["string","null"],"maxLength":4096}}},"VoteReceipt":{"type":"object",\###
    "required":["id","status"],"properties":{"id":{"type":"string"},"status":{"type":"string","e\###
    num":["recorded","duplicate"]}}},"Decision":{"type":"object","properties":{"id":{"type":"str\###
    ing"},"action":{"type":"string","enum":["pin","ban","forgive"]},"state":{"type":"string","en\###
    um":["active","released","replaced"]},"chunk_id":{"type":"string"},"content":{"type":"string\###
    ","description":"The fingerprint of the content decided about."},"query":{"type":["string","\###
    null"]},"query_id":{"type":["string","null"]},"history":{"type":"array","items":{"type":"obj\###
    ect","properties":{"state":{"type":"string","enum":["active","released","replaced"]},"decisi\###
    on_id":{"type":"string"},"recorded_at":{"type":"string","format":"date-time","description":"\###
    RFC 3339."},"actor":{"type":["string","null"],"description":"A keyed hash."},"key_id":{"type\###
    ":["string","null"],"description":"The access key that was shown."},"note":{"type":["string"\###
    ,"null"]}},"required":["state","decision_id","recorded_at","actor","key_id","note"]},"descri\###
    ption":"Who did what, when and why, oldest first."}},"required":["id","action","state","chun\###
    k_id","content","query","query_id","history"]},"DecisionPage":{"type":"object","properties":\###
    {"decisions":{"type":"array","items":{"$ref":"#/components/schemas/Decision"}},"next_cursor"\###
    :{"type":["string","null"]}},"required":["decisions","next_cursor"]},"DecisionInput":{"type"\###
    :"object","description":"The question is named by one of query, embedding and query_id.","pr\###
    operties":{"id":{"type":"string","minLength":1,"maxLength":512,"description":"Makes retries \###
    safe."},"action":{"type":"string","enum":["pin","ban","forgive"]},"chunk_id":{"type":"string\###
    ","minLength":1,"maxLength":512},"query":{"type":"string","description":"The question that i\###
    s meant, with those that resemble it."},"embedding":{"$ref":"#/components/schemas/Vector"},"\###
    query_id":{"type":"string","minLength":1,"maxLength":512,"description":"A logged retrieval w\###
    hose question is meant."},"note":{"type":"string","description":"Why."},"actor":{"type":"str\###
    ing","minLength":1,"maxLength":512,"description":"Kept only as a keyed hash."}},"required":[\###
    "action","chunk_id"],"additionalProperties":false},"DecisionUpdate":{"type":"object","proper\###
    ties":{"state":{"type":"string","enum":["active","released"]},"note":{"type":"string"},"acto\###
    r":{"type":"string","minLength":1,"maxLength":512,"description":"Kept only as a keyed hash."\###
    }},"required":["state"],"additionalProperties":false}},"parameters":{"collection":{"name":"c\###
    ollection","in":"path","required":true,"schema":{"type":"string","pattern":"^[a-z0-9_-]{1,64\###
    }$"}},"document":{"name":"document","in":"path","required":true,"description":"Percent-encod\###
    ed.","schema":{"type":"string","minLength":1,"maxLength":512}},"chunk":{"name":"chunk","in":\###
    "path","required":true,"description":"Percent-encoded.","schema":{"type":"string","minLength\###
    ":1,"maxLength":512}},"failure":{"name":"failure","in":"path","required":true,"description":\###
    "Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"finding":{"nam\###
    e":"finding","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"\###
    string","minLength":1,"maxLength":512}},"job":{"name":"job","in":"path","required":true,"des\###
    cription":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"curs\###
    or":{"name":"cursor","in":"query","description":"The next_cursor of the page before.","schem\###
    a":{"type":"string"}},"limit":{"name":"limit","in":"query","schema":{"type":"integer","minim\###
    um":1,"maximum":1000,"default":100}},"failureState":{"name":"state","in":"query","schema":{"\###
    type":"string","enum":["open","fixed","regressed","dismissed"]}},"findingState":{"name":"sta\###
    te","in":"query","schema":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]\###
    }},"queryID":{"name":"X-Query-Id","in":"header","description":"The same as query_id in the b\###
    ody.","schema":{"type":"string","minLength":1,"maxLength":100}},"findingVerdict":{"name":"ve\###
    rdict","in":"query","schema":{"type":"string","enum":["current","suspected","superseded","co\###
    ntradicted","changed_at_source","gone_at_source","expired"]}},"key":{"name":"key","in":"path\###
    ","required":true,"description":"A key's id.","schema":{"type":"string","minLength":1,"maxLe\###
    ngth":512}},"token":{"name":"token","in":"path","required":true,"description":"A hit's feedb\###
    ack_token.","schema":{"type":"string","minLength":1,"maxLength":400,"pattern":"^[A-Za-z0-9_-\###
    ]+$"}},"decision":{"name":"decision","in":"path","required":true,"description":"Percent-enco\###
    ded.","schema":{"type":"string","minLength":1,"maxLength":512}}},"headers":{"RequestID":{"de\###
    scription":"Names the request.","schema":{"type":"string"}},"RateLimitPolicy":{"description"\###
    :"The bucket of the caller: its size q and the seconds w in which it fills.","schema":{"type\###
    ":"string"}},"RateLimit":{"description":"What is left in it, r, and the seconds t until it i\###
    s full.","schema":{"type":"string"}}},"responses":{"Problem":{"description":"A problem.","he\###
    aders":{"x-request-id":{"$ref":"#/components/headers/RequestID"}},"content":{"application/pr\###
    oblem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"Unauthorized":{"descriptio\###
    n":"No key, or one that opens nothing.","headers":{"x-request-id":{"$ref":"#/components/head\###
    ers/RequestID"},"www-authenticate":{"description":"How to show a key.","schema":{"type":"str\###
    ing"}}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Proble\###
    m"}}}},"TooManyRequests":{"description":"The caller's bucket is empty.","headers":{"x-reques\###
    t-id":{"$ref":"#/components/headers/RequestID"},"retry-after":{"description":"Seconds to wai\###
    t.","schema":{"type":"integer"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitP\###
    olicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}},"content":{"application/probl\###
    em+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"Unavailable":{"description":"\###
    Not now: the server starts or stops, has too much to do, or needs what does not answer.","he\###
    aders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"retry-after":{"description\###
    ":"Seconds to wait.","schema":{"type":"integer"}}},"content":{"application/problem+json":{"s\###
    chema":{"$ref":"#/components/schemas/Problem"}}}}},"securitySchemes":{"key":{"type":"http","\###
    scheme":"bearer","bearerFormat":"sjk_…","description":"An access key. An operation names the\###
     scope that it needs; `admin` contains all. A server on the loopback interface without any k\###
    ey asks for none. Operations with `x-all-collections` need a key for all collections."}}}}\###

    """###
}
