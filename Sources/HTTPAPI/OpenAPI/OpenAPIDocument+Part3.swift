/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    g"},"document_id":{"type":"string"},"chunk_ids":{"type":"array","items":{"type":"string"}},"\###
    verdict":{"type":"string","enum":["current","suspected","superseded","contradicted","changed\###
    _at_source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,"maximum"\###
    :1},"state":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"snoozed_unt\###
    il":{"type":["string","null"],"format":"date-time","description":"RFC 3339; until when a sno\###
    ozed finding sleeps."},"note":{"type":["string","null"]},"newer_chunk_ids":{"type":"array","\###
    items":{"type":"string"},"description":"Newer versions, nearest first."},"evidence":{"type":\###
    "array","items":{"type":"object","properties":{"kind":{"type":"string"},"weight":{"type":"nu\###
    mber","description":"Natural log odds."},"summary":{"type":"string"},"recorded_at":{"type":"\###
    string","format":"date-time","description":"RFC 3339."},"differences":{"type":"array","descr\###
    iption":"What a newer text or a correction says differently.","items":{"type":"object","prop\###
    erties":{"kind":{"type":"string"},"old":{"type":"string"},"new":{"type":"string"}},"required\###
    ":["kind","old","new"]}}},"required":["kind","weight","summary","recorded_at"]}},"action":{"\###
    type":"string","enum":["replace","compare","review","reingest","remove","renew"],"descriptio\###
    n":"What to do."},"advice":{"type":"string"},"traffic":{"type":"integer"}},"required":["id",\###
    "document_id","chunk_ids","verdict","confidence","state","snoozed_until","note","newer_chunk\###
    _ids","evidence","action","advice","traffic"]},"FindingPage":{"type":"object","properties":{\###
    "findings":{"type":"array","items":{"$ref":"#/components/schemas/Finding"}},"next_cursor":{"\###
    type":["string","null"]}},"required":["findings","next_cursor"]},"FindingUpdate":{"type":"ob\###
    ject","properties":{"state":{"type":"string","enum":["open","confirmed","dismissed","snoozed\###
    "]},"until":{"type":"string","format":"date-time","description":"With snoozed alone."},"note\###
    ":{"type":"string"},"actor":{"type":"string","minLength":1,"maxLength":512}},"required":["st\###
    ate"],"additionalProperties":false},"ChunkDetails":{"allOf":[{"$ref":"#/components/schemas/C\###
    hunk"},{"type":"object","properties":{"document":{"$ref":"#/components/schemas/DocumentRecor\###
    d"},"freshness":{"$ref":"#/components/schemas/Freshness"},"votes":{"type":"object","properti\###
    es":{"positive":{"type":"integer"},"negative":{"type":"integer"},"actors":{"type":"integer"}\###
    ,"recent":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"string"\###
    },"recorded_at":{"type":"string","format":"date-time","description":"RFC 3339."},"name":{"ty\###
    pe":"string"},"label":{"type":["string","null"]},"value":{"type":"number"},"fault":{"type":"\###
    string"}},"required":["query_id","recorded_at","name","label","value","fault"]}}},"required"\###
    :["positive","negative","actors","recent"]},"findings":{"type":"array","items":{"$ref":"#/co\###
    mponents/schemas/Finding"}},"failures":{"type":"array","items":{"$ref":"#/components/schemas\###
    /Failure"}},"learned":{"type":"object","description":"What ranking learned about it, explain\###
    ed on the questions that taught most, or on the one that was asked for.","properties":{"even\###
    ts":{"type":"integer"},"actors":{"type":"integer"},"confirmations":{"type":"number","descrip\###
    tion":"How many questions it is believed to have answered."},"doubt":{"type":"number","minim\###
    um":0,"maximum":1},"questions":{"type":"array","items":{"type":"object","properties":{"query\###
    _id":{"type":["string","null"]},"query":{"type":["string","null"]},"helped":{"type":"number"\###
    },"failed":{"type":"number"},"explanation":{"oneOf":[{"$ref":"#/components/schemas/Explanati\###
    on"},{"type":"null"}],"description":"null where the chunk is not among the candidates."}},"r\###
    equired":["query_id","query","helped","failed","explanation"]}}},"required":["events","actor\###
    s","confirmations","doubt","questions"]},"decisions":{"type":"array","items":{"$ref":"#/comp\###
    onents/schemas/Decision"},"description":"Decisions in force."}},"required":["document","fres\###
    hness","votes","findings","failures","learned","decisions"]}]},"Reindex":{"type":"object","p\###
    roperties":{"dry_run":{"type":"boolean","default":false},"strategy":{"type":"string","enum":\###
    ["auto","rebuild","reembed"],"default":"auto"},"embedder":{"type":"string","minLength":1,"ma\###
    xLength":64,"description":"Move the collection to this embedder."},"minimum_recall":{"type":\###
    "number","minimum":0,"maximum":1,"default":0.9,"description":"The recall@10 against exact se\###
    arch that the new generation must reach."}},"additionalProperties":false},"Empty":{"type":"o\###
    bject","properties":{},"additionalProperties":false},"ReindexPlan":{"type":"object","propert\###
    ies":{"strategy":{"type":"string","enum":["rebuild","reembed","refuse"]},"collection":{"type\###
    ":"string"},"embedder":{"type":"string"},"generation":{"type":"integer"},"steps":{"type":"ar\###
    ray","items":{"type":"string"}},"vectors":{"type":"integer"},"bytes":{"type":"integer"},"emb\###
    eddings":{"type":"integer"},"estimated_seconds":{"type":"number"}},"required":["strategy","c\###
    ollection","embedder","generation","steps","vectors","bytes","embeddings","estimated_seconds\###
    "]},"Job":{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string"},"st\###
    ate":{"type":"string","enum":["queued","running","succeeded","failed","cancelled"]},"progres\###
    s":{"type":"object","properties":{"done":{"type":"integer"},"total":{"type":"integer"},"unit\###
    ":{"type":"string"}},"required":["done","total","unit"]},"result":{},"error":{"type":"string\###
    "},"created_at":{"type":"string","format":"date-time","description":"RFC 3339."},"updated_at\###
    ":{"type":"string","format":"date-time","description":"RFC 3339."}},"required":["id","kind",\###
    "state","progress","created_at","updated_at"]},"HealthReport":{"type":"object","properties":\###
    {"collection":{"type":"string"},"status":{"type":"string","enum":["ok","degraded"]},"index":\###
    {"type":"object"},"recall":{"type":["object","null"]},"advice":{"type":"array","items":{"typ\###
    e":"string"}}},"required":["collection","status","index","advice"]},"ServiceHealth":{"type":\###
    "object","properties":{"status":{"type":"string","enum":["ok","degraded"]},"state":{"type":"\###
    string","enum":["opening","ready","draining"]},"version":{"type":"string"},"collections":{"t\###
    ype":"integer"},"degraded":{"type":"array","items":{"type":"object","properties":{"collectio\###
    n":{"type":"string"},"notices":{"type":"array","items":{"type":"string"}}},"required":["coll\###
    ection","notices"]}}},"required":["status","state","version","collections","degraded"]},"Sta\###
    tus":{"type":"object","properties":{"status":{"type":"string"}},"required":["status"]},"Cove\###
    rageGaps":{"type":"object","properties":{"gaps":{"type":"array","items":{"$ref":"#/component\###
    s/schemas/Failure"}}},"required":["gaps"]},"FailureReplayRequest":{"type":"object","properti\###
    es":{"failure_id":{"type":"string","minLength":1,"description":"One failure; without it thos\###
    e that something changed for are replayed."},"limit":{"type":"integer","minimum":1,"maximum"\###
    :100,"default":20}},"additionalProperties":false},"FailureReplays":{"type":"object","propert\###
    ies":{"replays":{"type":"array","items":{"type":"object","properties":{"outcome":{"type":"st\###
    ring","enum":["improved","unchanged","undecided"]},"questions":{"type":"integer"},"failing":\###
    {"type":"integer"},"top_chunk_ids":{"type":"array","items":{"type":"string"}},"failure":{"$r\###
    ef":"#/components/schemas/Failure"}},"required":["outcome","questions","failing","top_chunk_\###
    ids","failure"]}}},"required":["replays"]},"SourceSightings":{"type":"object","properties":{\###
    "sources":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","description\###
    ":"Names either a document or a source.","properties":{"document_id":{"type":"string","minLe\###
    ngth":1},"source_uri":{"type":"string"},"state":{"type":"string","enum":["present","changed"\###
    ,"gone"]},"fingerprint":{"type":"string","maxLength":512,"description":"The caller's name of\###
     the content that the source has now."}},"required":["state"],"additionalProperties":false}}\###
    },"required":["sources"],"additionalProperties":false},"SourceSightingResults":{"type":"obje\###
    ct","properties":{"results":{"type":"array","items":{"type":"object","properties":{"document\###
    _id":{"type":"string"},"source_uri":{"type":"string"},"status":{"type":"string","enum":["not\###
    ed","unchanged","unknown"]}},"required":["status"]}}},"required":["results"]},"Backup":{"typ\###
    e":"object","additionalProperties":false,"required":["id","path","created_at","bytes","files\###
    "],"properties":{"id":{"type":"string"},"path":{"type":"string","description":"The directory\###
    , on the server."},"created_at":{"type":"string","format":"date-time"},"bytes":{"type":"inte\###
    ger","minimum":0},"files":{"type":"array","items":{"type":"object","additionalProperties":fa\###
    lse,"required":["name","bytes","sha256"],"properties":{"name":{"type":"string"},"bytes":{"ty\###
    pe":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},"Backu\###
    ps":{"type":"object","additionalProperties":false,"required":["backups"],"properties":{"back\###
    ups":{"type":"array","items":{"$ref":"#/components/schemas/Backup"}}}},"Integrity":{"type":"\###
    object","additionalProperties":false,"required":["status","faults"],"properties":{"status":{\###
    "type":"string","enum":["ok","damaged"]},"faults":{"type":"array","items":{"type":"string"},\###
    "description":"What is wrong, naming table and row."}}},"KeyInput":{"type":"object","additio\###
    nalProperties":false,"required":["name","scopes"],"properties":{"name":{"type":"string","min\###
    Length":1,"maxLength":100,"description":"At most 100 bytes of UTF-8."},"scopes":{"type":"arr\###
    ay","minItems":1,"maxItems":4,"items":{"type":"string","enum":["admin","feedback","read","wr\###
    ite"]}},"collections":{"type":["array","null"],"minItems":1,"maxItems":1000,"items":{"type":\###
    "string","pattern":"^[a-z0-9_-]{1,64}$"},"description":"What the key reaches; all if absent.\###
    "},"expires_at":{"type":["string","null"],"format":"date-time","description":"When it ends b\###
    y itself; a time to come."}}},"KeyRotation":{"type":"object","additionalProperties":false,"p\###
    roperties":{"overlap_seconds":{"type":["integer","null"],"minimum":0,"maximum":2592000,"defa\###
    ult":86400,"description":"How long the old key goes on."}}},"Key":{"type":"object","required\###
    ":["id","name","scopes","collections","created_at","expires_at","revoked_at","last_used_at"]\###
    ,"properties":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","ite\###
    ms":{"type":"string","enum":["admin","feedback","read","write"]}},"collections":{"type":["ar\###
    ray","null"],"items":{"type":"string"},"description":"null for all."},"created_at":{"type":"\###
    string","format":"date-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"\###
    revoked_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["string"\###
    ,"null"],"format":"date-time"}}},"NewKey":{"type":"object","required":["id","name","scopes",\###
    "collections","created_at","expires_at","revoked_at","last_used_at","key"],"properties":{"id\###
    ":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","items":{"type":"strin\###
    g","enum":["admin","feedback","read","write"]}},"collections":{"type":["array","null"],"item\###
    s":{"type":"string"},"description":"null for all."},"created_at":{"type":"string","format":"\###
    date-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"revoked_at":{"type\###
    ":["string","null"],"format":"date-time"},"last_used_at":{"type":["string","null"],"format":\###
    "date-time"},"key":{"type":"string","pattern":"^sjk_[0-9a-f]{16}_[0-9a-f]{64}$","description\###
    ":"The key itself, shown this once."}}},"KeyPage":{"type":"object","required":["keys","next_\###
    cursor"],"properties":{"keys":{"type":"array","items":{"$ref":"#/components/schemas/Key"}},"\###
    next_cursor":{"type":["string","null"]}}},"Vote":{"type":"object","additionalProperties":fal\###
    se,"required":["score"],"description":"A label goes with a score of at most 0.","properties"\###
    :{"id":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"Makes retries \###
    safe."},"target":{"type":["string","null"],"enum":["chunk","response",null],"description":"W\###
    hat it is about: the hit of the token, or the answer as a whole."},"score":{"type":["number"\###
    ,"null"],"minimum":-1,"maximum":1,"description":"null takes an earlier vote back."},"label":\###
    {"type":"string","enum":["irrelevant","outdated","incorrect","incomplete","wrong_citation","\###
    unsafe","missing","other"]},"comment":{"type":["string","null"],"maxLength":4096}}},"VoteRec\###
    eipt":{"type":"object","required":["id","status"],"properties":{"id":{"type":"string"},"stat\###
    us":{"type":"string","enum":["recorded","duplicate"]}}},"Decision":{"type":"object","propert\###
    ies":{"id":{"type":"string"},"action":{"type":"string","enum":["pin","ban","forgive"]},"stat\###
    e":{"type":"string","enum":["active","released","replaced"]},"chunk_id":{"type":"string"},"c\###
    ontent":{"type":"string","description":"The fingerprint of the content decided about."},"que\###
    ry":{"type":["string","null"]},"query_id":{"type":["string","null"]},"history":{"type":"arra\###
    y","items":{"type":"object","properties":{"state":{"type":"string","enum":["active","release\###
    d","replaced"]},"decision_id":{"type":"string"},"recorded_at":{"type":"string","format":"dat\###
    e-time","description":"RFC 3339."},"actor":{"type":["string","null"],"description":"A keyed \###
    hash."},"key_id":{"type":["string","null"],"description":"The access key that was shown."},"\###
    note":{"type":["string","null"]}},"required":["state","decision_id","recorded_at","actor","k\###
    ey_id","note"]},"description":"Who did what, when and why, oldest first."}},"required":["id"\###
    ,"action","state","chunk_id","content","query","query_id","history"]},"DecisionPage":{"type"\###
    :"object","properties":{"decisions":{"type":"array","items":{"$ref":"#/components/schemas/De\###
    cision"}},"next_cursor":{"type":["string","null"]}},"required":["decisions","next_cursor"]},\###
    "DecisionInput":{"type":"object","description":"The question is named by one of query, embed\###
    ding and query_id.","properties":{"id":{"type":"string","minLength":1,"maxLength":512,"descr\###
    iption":"Makes retries safe."},"action":{"type":"string","enum":["pin","ban","forgive"]},"ch\###
    unk_id":{"type":"string","minLength":1,"maxLength":512},"query":{"type":"string","descriptio\###
    n":"The question that is meant, with those that resemble it."},"embedding":{"$ref":"#/compon\###
    ents/schemas/Vector"},"query_id":{"type":"string","minLength":1,"maxLength":512,"description\###
    ":"A logged retrieval whose question is meant."},"note":{"type":"string","description":"Why.\###
    "},"actor":{"type":"string","minLength":1,"maxLength":512,"description":"Kept only as a keye\###
    d hash."}},"required":["action","chunk_id"],"additionalProperties":false},"DecisionUpdate":{\###
    "type":"object","properties":{"state":{"type":"string","enum":["active","released"]},"note":\###
    {"type":"string"},"actor":{"type":"string","minLength":1,"maxLength":512,"description":"Kept\###
     only as a keyed hash."}},"required":["state"],"additionalProperties":false},"Signals":{"typ\###
    e":"object","properties":{"signals":{"type":"array","items":{"type":"object","properties":{"\###
    name":{"type":"string","enum":["click","cited","copy","dwell","rephrase","abandon","task"]},\###
    "weight":{"type":"number","minimum":0,"maximum":1,"description":"Compared with a statement."\###
    },"starting_weight":{"type":"number"},"greatest_weight":{"type":"number"},"pairs":{"type":"n\###
    umber","description":"Retrievals with both the signal and a statement; repeated ones of an a\###
    ctor count less."},"agreement":{"type":"number","minimum":-1,"maximum":1,"description":"Beyo\###
    nd what chance would give, shrunk towards 0."},"error":{"type":"number"}},"required":["name"\###
    ,"weight","starting_weight","greatest_weight","pairs","agreement","error"]}}},"required":["s\###
    ignals"]},"JudgedRetrievals":{"type":"object","properties":{"retrievals":{"type":"array","it\###
    ems":{"type":"object","properties":{"query_id":{"type":"string"},"query":{"type":["string","\###
    null"]},"judgments":{"type":"array","items":{"type":"object","properties":{"chunk_id":{"type\###
    ":"string"},"grade":{"type":"integer","minimum":0,"maximum":1},"balance":{"type":"number"},"\###
    actors":{"type":"integer"}},"required":["chunk_id","grade","balance","actors"]}},"shown":{"t\###
    ype":"array","items":{"type":"string"},"description":"As it was shown."},"shown_plain":{"typ\###
    e":"array","items":{"type":"string"},"description":"The same hits in plain order."},"plain":\###
    {"type":["array","null"],"items":{"type":"string"},"description":"What plain retrieval gives\###
     now; null where the question cannot be asked again."},"learned":{"type":["array","null"],"i\###
    tems":{"type":"string"},"description":"What learned ranking gives now."}},"required":["query\###
    _id","query","judgments","shown","shown_plain","plain","learned"]}}},"required":["retrievals\###
    "]}},"parameters":{"collection":{"name":"collection","in":"path","required":true,"schema":{"\###
    type":"string","pattern":"^[a-z0-9_-]{1,64}$"}},"document":{"name":"document","in":"path","r\###
    equired":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxL\###
    ength":512}},"chunk":{"name":"chunk","in":"path","required":true,"description":"Percent-enco\###
    ded.","schema":{"type":"string","minLength":1,"maxLength":512}},"failure":{"name":"failure",\###
    "in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"string","minL\###
    ength":1,"maxLength":512}},"finding":{"name":"finding","in":"path","required":true,"descript\###
    ion":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"job":{"na\###
    me":"job","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"str\###
    ing","minLength":1,"maxLength":512}},"cursor":{"name":"cursor","in":"query","description":"T\###
    he next_cursor of the page before.","schema":{"type":"string"}},"limit":{"name":"limit","in"\###
    :"query","schema":{"type":"integer","minimum":1,"maximum":1000,"default":100}},"failureState\###
    ":{"name":"state","in":"query","schema":{"type":"string","enum":["open","fixed","regressed",\###
    "dismissed"]}},"findingState":{"name":"state","in":"query","schema":{"type":"string","enum":\###
    ["open","confirmed","dismissed","snoozed"]}},"queryID":{"name":"X-Query-Id","in":"header","d\###
    escription":"The same as query_id in the body.","schema":{"type":"string","minLength":1,"max\###
    Length":100}},"findingVerdict":{"name":"verdict","in":"query","schema":{"type":"string","enu\###
    m":["current","suspected","superseded","contradicted","changed_at_source","gone_at_source","\###
    expired"]}},"key":{"name":"key","in":"path","required":true,"description":"A key's id.","sch\###
    ema":{"type":"string","minLength":1,"maxLength":512}},"token":{"name":"token","in":"path","r\###
    equired":true,"description":"A hit's feedback_token.","schema":{"type":"string","minLength":\###
    1,"maxLength":400,"pattern":"^[A-Za-z0-9_-]+$"}},"decision":{"name":"decision","in":"path","\###
    required":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"max\###
    Length":512}}},"headers":{"RequestID":{"description":"Names the request.","schema":{"type":"\###
    string"}},"RateLimitPolicy":{"description":"The bucket of the caller: its size q and the sec\###
    onds w in which it fills.","schema":{"type":"string"}},"RateLimit":{"description":"What is l\###
    eft in it, r, and the seconds t until it is full.","schema":{"type":"string"}}},"responses":\###
    {"Problem":{"description":"A problem.","headers":{"x-request-id":{"$ref":"#/components/heade\###
    rs/RequestID"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schema\###
    s/Problem"}}}},"Unauthorized":{"description":"No key, or one that opens nothing.","headers":\###
    {"x-request-id":{"$ref":"#/components/headers/RequestID"},"www-authenticate":{"description":\###
    "How to show a key.","schema":{"type":"string"}}},"content":{"application/problem+json":{"sc\###
    hema":{"$ref":"#/components/schemas/Problem"}}}},"TooManyRequests":{"description":"The calle\###
    r's bucket is empty.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"r\###
    etry-after":{"description":"Seconds to wait.","schema":{"type":"integer"}},"ratelimit-policy\###
    ":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/\###
    RateLimit"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/P\###
    roblem"}}}},"Unavailable":{"description":"Not now: the server starts or stops, has too much \###
    to do, or needs what does not answer.","headers":{"x-request-id":{"$ref":"#/components/heade\###
    rs/RequestID"},"retry-after":{"description":"Seconds to wait.","schema":{"type":"integer"}}}\###
    ,"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}}\###
    ,"securitySchemes":{"key":{"type":"http","scheme":"bearer","bearerFormat":"sjk_…","descripti\###
    on":"An access key. An operation names the scope that it needs; `admin` contains all. A serv\###
    er on the loopback interface without any key asks for none. Operations with `x-all-collectio\###
    ns` need a key for all collections."}}}}\###

    """###
}
