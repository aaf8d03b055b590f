/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part2 = ###"""
    eaches nothing."},"query_id":{"type":"string","minLength":1,"maxLength":100,"description":"T\###
    he client's own id."},"session_id":{"type":"string","minLength":1,"maxLength":512},"actor":{\###
    "type":"string","minLength":1,"maxLength":512}},"description":"A query, an embedding or both\###
    .","additionalProperties":false},"SearchBatch":{"type":"object","properties":{"searches":{"t\###
    ype":"array","items":{"$ref":"#/components/schemas/Search"},"minItems":1,"maxItems":100}},"r\###
    equired":["searches"],"additionalProperties":false},"Explanation":{"type":"object","properti\###
    es":{"summary":{"type":"string"},"past_queries":{"type":"array","items":{"type":"object","pr\###
    operties":{"query_id":{"type":"string"},"similarity":{"type":"number"},"helped":{"type":"num\###
    ber"},"failed":{"type":"number"}},"required":["query_id","similarity","helped","failed"]}},"\###
    actors":{"type":"integer"},"trust":{"type":"number"},"figures":{"type":"object","additionalP\###
    roperties":{"type":"number"}}},"required":["summary","past_queries","actors","trust","figure\###
    s"]},"Hit":{"type":"object","properties":{"chunk_id":{"type":"string"},"document_id":{"type"\###
    :"string"},"rank":{"type":"integer","minimum":1},"score":{"type":"number"},"similarity":{"ty\###
    pe":"number"},"text":{"type":["string","null"]},"heading_path":{"type":"array","items":{"typ\###
    e":"string"}},"metadata":{"type":"object","description":"The caller's own payload; filters c\###
    an read it.","additionalProperties":true},"source_uri":{"type":["string","null"]},"freshness\###
    ":{"$ref":"#/components/schemas/Freshness"},"adjustment":{"type":"object","properties":{"val\###
    ue":{"type":"number","description":"What learning added to the score."},"rank_before":{"type\###
    ":"integer","minimum":1,"description":"The place without learning."},"evidence":{"type":"int\###
    eger","description":"Events behind it."},"explanation":{"$ref":"#/components/schemas/Explana\###
    tion"}},"required":["value","rank_before","evidence"]}},"required":["chunk_id","document_id"\###
    ,"rank","score","similarity","text","metadata","source_uri","freshness","adjustment"]},"Warn\###
    ing":{"type":"object","properties":{"kind":{"type":"string","enum":["similar_failure"]},"fai\###
    lure_id":{"type":"string"},"similarity":{"type":"number"},"label":{"type":["string","null"]}\###
    ,"state":{"type":"string"},"known_good":{"type":"array","items":{"type":"string"}},"known_ba\###
    d":{"type":"array","items":{"type":"string"}},"correction":{"type":["string","null"]}},"requ\###
    ired":["kind","failure_id","similarity","label","state","known_good","known_bad","correction\###
    "]},"SearchAnswer":{"type":"object","properties":{"query_id":{"type":"string","description":\###
    "Send it back with feedback; absent if the search was not logged."},"generation":{"type":"in\###
    teger"},"policy":{"type":"string"},"hits":{"type":"array","items":{"$ref":"#/components/sche\###
    mas/Hit"}},"warnings":{"type":"array","items":{"$ref":"#/components/schemas/Warning"}},"appr\###
    oximate":{"type":"object","properties":{"lists_probed":{"type":"integer"},"exact":{"type":"b\###
    oolean"}},"required":["lists_probed","exact"]},"notices":{"type":"array","items":{"type":"st\###
    ring"}}},"required":["generation","policy","hits","warnings","approximate"]},"SearchAnswers"\###
    :{"type":"object","properties":{"results":{"type":"array","items":{"$ref":"#/components/sche\###
    mas/SearchAnswer"}}},"required":["results"]},"FeedbackEvent":{"type":"object","properties":{\###
    "id":{"type":"string","minLength":1,"maxLength":512,"description":"Makes retries safe."},"qu\###
    ery_id":{"type":"string","minLength":1,"maxLength":512},"timestamp":{"type":"string","format\###
    ":"date-time","description":"RFC 3339."},"source":{"type":"string","enum":["user","annotator\###
    ","llm","code","implicit"],"default":"user"},"name":{"type":"string","minLength":1,"maxLengt\###
    h":64,"description":"thumb, rating, label, click, copy, cited, dwell, rephrase, abandon, tas\###
    k, correction, review or another."},"target":{"type":"object","properties":{"kind":{"type":"\###
    string","enum":["response","chunk","document"]},"id":{"type":"string","minLength":1,"maxLeng\###
    th":512},"rank":{"type":"integer","minimum":1,"description":"From 1."}},"required":["kind"],\###
    "additionalProperties":false},"cited":{"type":"array","items":{"type":"string"},"description\###
    ":"Chunks that the answer used."},"score":{"type":["number","null"],"minimum":-1,"maximum":1\###
    ,"description":"null retracts the actor's earlier event of that name and target. May be left\###
     out for label, correction, rephrase, abandon (-1) and click, copy, cited (1)."},"label":{"t\###
    ype":"string","enum":["irrelevant","outdated","incorrect","incomplete","wrong_citation","uns\###
    afe","missing","other"]},"comment":{"type":"string"},"correction":{"type":"string"},"expecte\###
    d":{"type":"object","properties":{"chunk_id":{"type":"string","minLength":1,"maxLength":512}\###
    },"required":["chunk_id"],"additionalProperties":false},"actor":{"type":"string","minLength"\###
    :1,"maxLength":512,"description":"Kept only as a keyed hash."},"session_id":{"type":"string"\###
    ,"minLength":1,"maxLength":512},"application":{"type":"string","minLength":1,"maxLength":512\###
    },"metadata":{"type":"object","description":"The caller's own payload; filters can read it."\###
    ,"additionalProperties":true}},"required":["query_id","name"],"additionalProperties":false},\###
    "FeedbackBatch":{"type":"object","properties":{"events":{"type":"array","items":{"type":"obj\###
    ect"},"minItems":1,"maxItems":1000,"description":"Each a FeedbackEvent, judged by itself."}}\###
    ,"required":["events"],"additionalProperties":false},"FeedbackReceipt":{"type":"object","pro\###
    perties":{"id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate"]},\###
    "linked":{"type":"boolean"},"fault":{"type":["string","null"],"description":"Who is to blame\###
     or to thank: retrieval, document, generation, out_of_scope."},"chunks":{"type":"array","ite\###
    ms":{"type":"string"},"description":"The chunks it falls on."}},"required":["id","status","l\###
    inked","fault","chunks"]},"FeedbackResults":{"type":"object","properties":{"results":{"type"\###
    :"array","items":{"type":"object","properties":{"code":{"type":"integer","description":"The \###
    status that the event alone would have had."},"id":{"type":"string"},"status":{"type":"strin\###
    g","enum":["recorded","duplicate","refused"]},"linked":{"type":"boolean"},"fault":{"type":["\###
    string","null"]},"chunks":{"type":"array","items":{"type":"string"}},"problem":{"$ref":"#/co\###
    mponents/schemas/Problem"}},"required":["code","status"]}}},"required":["results"]},"Failure\###
    Search":{"type":"object","properties":{"query":{"type":"string","minLength":1},"embedding":{\###
    "$ref":"#/components/schemas/Vector"},"limit":{"type":"integer","minimum":1,"maximum":1000,"\###
    default":10}},"additionalProperties":false},"Failure":{"type":"object","properties":{"id":{"\###
    type":"string"},"similarity":{"type":"number","minimum":0,"maximum":1},"state":{"type":"stri\###
    ng","enum":["open","fixed","regressed","dismissed"]},"label":{"type":["string","null"]},"fau\###
    lt":{"type":["string","null"]},"query_ids":{"type":"array","items":{"type":"string"}},"queri\###
    es":{"type":"array","items":{"type":"string"}},"known_bad":{"type":"array","items":{"type":"\###
    string"}},"known_good":{"type":"array","items":{"type":"string"}},"correction":{"type":["str\###
    ing","null"]},"events":{"type":"integer"},"actors":{"type":"integer","description":"Distinct\###
     actors behind the events."},"regressions":{"type":"integer"},"fix_candidate":{"type":"boole\###
    an","description":"Whether something that may have repaired it changed since it failed last.\###
    "},"history":{"type":"array","items":{"type":"string"}}},"required":["id","state","label","f\###
    ault","query_ids","queries","known_bad","known_good","correction","events","actors","regress\###
    ions","fix_candidate","history"]},"FailureList":{"type":"object","properties":{"failures":{"\###
    type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"required":["failures"]},"Fa\###
    ilurePage":{"type":"object","properties":{"failures":{"type":"array","items":{"$ref":"#/comp\###
    onents/schemas/Failure"}},"next_cursor":{"type":["string","null"]}},"required":["failures","\###
    next_cursor"]},"FailureUpdate":{"type":"object","properties":{"state":{"type":"string","enum\###
    ":["open","fixed","dismissed"]},"note":{"type":"string"},"actor":{"type":"string","minLength\###
    ":1,"maxLength":512}},"required":["state"],"additionalProperties":false},"Finding":{"type":"\###
    object","properties":{"id":{"type":"string"},"document_id":{"type":"string"},"chunk_ids":{"t\###
    ype":"array","items":{"type":"string"}},"verdict":{"type":"string","enum":["current","suspec\###
    ted","superseded","contradicted","changed_at_source","gone_at_source","expired"]},"confidenc\###
    e":{"type":"number","minimum":0,"maximum":1},"state":{"type":"string","enum":["open","confir\###
    med","dismissed","snoozed"]},"snoozed_until":{"type":["string","null"],"format":"date-time",\###
    "description":"RFC 3339; until when a snoozed finding sleeps."},"note":{"type":["string","nu\###
    ll"]},"newer_chunk_ids":{"type":"array","items":{"type":"string"},"description":"Newer versi\###
    ons, nearest first."},"evidence":{"type":"array","items":{"type":"object","properties":{"kin\###
    d":{"type":"string"},"weight":{"type":"number","description":"Natural log odds."},"summary":\###
    {"type":"string"},"recorded_at":{"type":"string","format":"date-time","description":"RFC 333\###
    9."},"differences":{"type":"array","description":"What a newer text or a correction says dif\###
    ferently.","items":{"type":"object","properties":{"kind":{"type":"string"},"old":{"type":"st\###
    ring"},"new":{"type":"string"}},"required":["kind","old","new"]}}},"required":["kind","weigh\###
    t","summary","recorded_at"]}},"action":{"type":"string","enum":["replace","compare","review"\###
    ,"reingest","remove","renew"],"description":"What to do."},"advice":{"type":"string"},"traff\###
    ic":{"type":"integer"}},"required":["id","document_id","chunk_ids","verdict","confidence","s\###
    tate","snoozed_until","note","newer_chunk_ids","evidence","action","advice","traffic"]},"Fin\###
    dingPage":{"type":"object","properties":{"findings":{"type":"array","items":{"$ref":"#/compo\###
    nents/schemas/Finding"}},"next_cursor":{"type":["string","null"]}},"required":["findings","n\###
    ext_cursor"]},"FindingUpdate":{"type":"object","properties":{"state":{"type":"string","enum"\###
    :["open","confirmed","dismissed","snoozed"]},"until":{"type":"string","format":"date-time","\###
    description":"With snoozed alone."},"note":{"type":"string"},"actor":{"type":"string","minLe\###
    ngth":1,"maxLength":512}},"required":["state"],"additionalProperties":false},"ChunkDetails":\###
    {"allOf":[{"$ref":"#/components/schemas/Chunk"},{"type":"object","properties":{"document":{"\###
    $ref":"#/components/schemas/DocumentRecord"},"freshness":{"$ref":"#/components/schemas/Fresh\###
    ness"},"votes":{"type":"object","properties":{"positive":{"type":"integer"},"negative":{"typ\###
    e":"integer"},"actors":{"type":"integer"},"recent":{"type":"array","items":{"type":"object",\###
    "properties":{"query_id":{"type":"string"},"recorded_at":{"type":"string","format":"date-tim\###
    e","description":"RFC 3339."},"name":{"type":"string"},"label":{"type":["string","null"]},"v\###
    alue":{"type":"number"},"fault":{"type":"string"}},"required":["query_id","recorded_at","nam\###
    e","label","value","fault"]}}},"required":["positive","negative","actors","recent"]},"findin\###
    gs":{"type":"array","items":{"$ref":"#/components/schemas/Finding"}},"failures":{"type":"arr\###
    ay","items":{"$ref":"#/components/schemas/Failure"}}},"required":["document","freshness","vo\###
    tes","findings","failures"]}]},"Reindex":{"type":"object","properties":{"dry_run":{"type":"b\###
    oolean","default":false},"strategy":{"type":"string","enum":["auto","rebuild","reembed"],"de\###
    fault":"auto"},"embedder":{"type":"string","minLength":1,"maxLength":64,"description":"Move \###
    the collection to this embedder."},"minimum_recall":{"type":"number","minimum":0,"maximum":1\###
    ,"default":0.9,"description":"The recall@10 against exact search that the new generation mus\###
    t reach."}},"additionalProperties":false},"Empty":{"type":"object","properties":{},"addition\###
    alProperties":false},"ReindexPlan":{"type":"object","properties":{"strategy":{"type":"string\###
    ","enum":["rebuild","reembed","refuse"]},"collection":{"type":"string"},"embedder":{"type":"\###
    string"},"generation":{"type":"integer"},"steps":{"type":"array","items":{"type":"string"}},\###
    "vectors":{"type":"integer"},"bytes":{"type":"integer"},"embeddings":{"type":"integer"},"est\###
    imated_seconds":{"type":"number"}},"required":["strategy","collection","embedder","generatio\###
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
    :["gaps"]},"FailureReplayRequest":{"type":"object","properties":{"failure_id":{"type":"strin\###
    g","minLength":1,"description":"One failure; without it those that something changed for are\###
     replayed."},"limit":{"type":"integer","minimum":1,"maximum":100,"default":20}},"additionalP\###
    roperties":false},"FailureReplays":{"type":"object","properties":{"replays":{"type":"array",\###
    "items":{"type":"object","properties":{"outcome":{"type":"string","enum":["improved","unchan\###
    ged","undecided"]},"questions":{"type":"integer"},"failing":{"type":"integer"},"top_chunk_id\###
    s":{"type":"array","items":{"type":"string"}},"failure":{"$ref":"#/components/schemas/Failur\###
    e"}},"required":["outcome","questions","failing","top_chunk_ids","failure"]}}},"required":["\###
    replays"]},"SourceSightings":{"type":"object","properties":{"sources":{"type":"array","minIt\###
    ems":1,"maxItems":1000,"items":{"type":"object","description":"Names either a document or a \###
    source.","properties":{"document_id":{"type":"string","minLength":1},"source_uri":{"type":"s\###
    tring"},"state":{"type":"string","enum":["present","changed","gone"]},"fingerprint":{"type":\###
    "string","maxLength":512,"description":"The caller's name of the content that the source has\###
     now."}},"required":["state"],"additionalProperties":false}}},"required":["sources"],"additi\###
    onalProperties":false},"SourceSightingResults":{"type":"object","properties":{"results":{"ty\###
    pe":"array","items":{"type":"object","properties":{"document_id":{"type":"string"},"source_u\###
    ri":{"type":"string"},"status":{"type":"string","enum":["noted","unchanged","unknown"]}},"re\###
    quired":["status"]}}},"required":["results"]},"Backup":{"type":"object","additionalPropertie\###
    s":false,"required":["id","path","created_at","bytes","files"],"properties":{"id":{"type":"s\###
    tring"},"path":{"type":"string","description":"The directory, on the server."},"created_at":\###
    {"type":"string","format":"date-time"},"bytes":{"type":"integer","minimum":0},"files":{"type\###
    ":"array","items":{"type":"object","additionalProperties":false,"required":["name","bytes","\###
    sha256"],"properties":{"name":{"type":"string"},"bytes":{"type":"integer","minimum":0},"sha2\###
    56":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},"Backups":{"type":"object","additional\###
    Properties":false,"required":["backups"],"properties":{"backups":{"type":"array","items":{"$\###
    ref":"#/components/schemas/Backup"}}}},"Integrity":{"type":"object","additionalProperties":f\###
    alse,"required":["status","faults"],"properties":{"status":{"type":"string","enum":["ok","da\###
    maged"]},"faults":{"type":"array","items":{"type":"string"},"description":"What is wrong, na\###
    ming table and row."}}}},"parameters":{"collection":{"name":"collection","in":"path","requir\###
    ed":true,"schema":{"type":"string","pattern":"^[a-z0-9_-]{1,64}$"}},"document":{"name":"docu\###
    ment","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"string"\###
    ,"minLength":1,"maxLength":512}},"chunk":{"name":"chunk","in":"path","required":true,"descri\###
    ption":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"failure\###
    ":{"name":"failure","in":"path","required":true,"description":"Percent-encoded.","schema":{"\###
    type":"string","minLength":1,"maxLength":512}},"finding":{"name":"finding","in":"path","requ\###
    ired":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLeng\###
    th":512}},"job":{"name":"job","in":"path","required":true,"description":"Percent-encoded.","\###
    schema":{"type":"string","minLength":1,"maxLength":512}},"cursor":{"name":"cursor","in":"que\###
    ry","description":"The next_cursor of the page before.","schema":{"type":"string"}},"limit":\###
    {"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":1000,"default"\###
    :100}},"failureState":{"name":"state","in":"query","schema":{"type":"string","enum":["open",\###
    "fixed","regressed","dismissed"]}},"findingState":{"name":"state","in":"query","schema":{"ty\###
    pe":"string","enum":["open","confirmed","dismissed","snoozed"]}},"queryID":{"name":"X-Query-\###
    Id","in":"header","description":"The same as query_id in the body.","schema":{"type":"string\###
    ","minLength":1,"maxLength":100}},"findingVerdict":{"name":"verdict","in":"query","schema":{\###
    "type":"string","enum":["current","suspected","superseded","contradicted","changed_at_source\###
    ","gone_at_source","expired"]}}},"headers":{"RequestID":{"description":"Names the request.",\###
    "schema":{"type":"string"}}},"responses":{"Problem":{"description":"A problem.","headers":{"\###
    x-request-id":{"$ref":"#/components/headers/RequestID"}},"content":{"application/problem+jso\###
    n":{"schema":{"$ref":"#/components/schemas/Problem"}}}}}}}\###

    """###
}
