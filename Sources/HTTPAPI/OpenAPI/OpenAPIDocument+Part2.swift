/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part2 = ###"""
    rties":{"lists_probed":{"type":"integer"},"exact":{"type":"boolean"}},"required":["lists_pro\###
    bed","exact"]},"notices":{"type":"array","items":{"type":"string"}}},"required":["generation\###
    ","policy","hits","warnings","approximate"]},"SearchAnswers":{"type":"object","properties":{\###
    "results":{"type":"array","items":{"$ref":"#/components/schemas/SearchAnswer"}}},"required":\###
    ["results"]},"FeedbackEvent":{"type":"object","properties":{"id":{"type":"string","minLength\###
    ":1,"maxLength":512,"description":"Makes retries safe."},"query_id":{"type":"string","minLen\###
    gth":1,"maxLength":512},"timestamp":{"type":"string","format":"date-time","description":"RFC\###
     3339."},"source":{"type":"string","enum":["user","annotator","llm","code","implicit"],"defa\###
    ult":"user"},"name":{"type":"string","minLength":1,"maxLength":64,"description":"thumb, rati\###
    ng, label, click, copy, cited, dwell, rephrase, abandon, task, correction, review or another\###
    ."},"target":{"type":"object","properties":{"kind":{"type":"string","enum":["response","chun\###
    k","document"]},"id":{"type":"string","minLength":1,"maxLength":512},"rank":{"type":"integer\###
    ","minimum":1,"description":"From 1."}},"required":["kind"],"additionalProperties":false},"c\###
    ited":{"type":"array","items":{"type":"string"},"description":"Chunks that the answer used."\###
    },"score":{"type":["number","null"],"minimum":-1,"maximum":1,"description":"null retracts th\###
    e actor's earlier event of that name and target. May be left out for label, correction, reph\###
    rase, abandon (-1) and click, copy, cited (1)."},"label":{"type":"string","enum":["irrelevan\###
    t","outdated","incorrect","incomplete","wrong_citation","unsafe","missing","other"]},"commen\###
    t":{"type":"string"},"correction":{"type":"string"},"expected":{"type":"object","properties"\###
    :{"chunk_id":{"type":"string","minLength":1,"maxLength":512}},"required":["chunk_id"],"addit\###
    ionalProperties":false},"actor":{"type":"string","minLength":1,"maxLength":512,"description"\###
    :"Kept only as a keyed hash."},"session_id":{"type":"string","minLength":1,"maxLength":512},\###
    "application":{"type":"string","minLength":1,"maxLength":512},"metadata":{"type":"object","d\###
    escription":"The caller's own payload; filters can read it.","additionalProperties":true}},"\###
    required":["query_id","name"],"additionalProperties":false},"FeedbackBatch":{"type":"object"\###
    ,"properties":{"events":{"type":"array","items":{"type":"object"},"minItems":1,"maxItems":10\###
    00,"description":"Each a FeedbackEvent, judged by itself."}},"required":["events"],"addition\###
    alProperties":false},"FeedbackReceipt":{"type":"object","properties":{"id":{"type":"string"}\###
    ,"status":{"type":"string","enum":["recorded","duplicate"]},"linked":{"type":"boolean"},"fau\###
    lt":{"type":["string","null"],"description":"Who is to blame or to thank: retrieval, documen\###
    t, generation, out_of_scope."},"chunks":{"type":"array","items":{"type":"string"},"descripti\###
    on":"The chunks it falls on."}},"required":["id","status","linked","fault","chunks"]},"Feedb\###
    ackResults":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object\###
    ","properties":{"code":{"type":"integer","description":"The status that the event alone woul\###
    d have had."},"id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate\###
    ","refused"]},"linked":{"type":"boolean"},"fault":{"type":["string","null"]},"chunks":{"type\###
    ":"array","items":{"type":"string"}},"problem":{"$ref":"#/components/schemas/Problem"}},"req\###
    uired":["code","status"]}}},"required":["results"]},"FailureSearch":{"type":"object","proper\###
    ties":{"query":{"type":"string","minLength":1},"embedding":{"$ref":"#/components/schemas/Vec\###
    tor"},"limit":{"type":"integer","minimum":1,"maximum":1000,"default":10}},"additionalPropert\###
    ies":false},"Failure":{"type":"object","properties":{"id":{"type":"string"},"similarity":{"t\###
    ype":"number","minimum":0,"maximum":1},"state":{"type":"string","enum":["open","fixed","regr\###
    essed","dismissed"]},"label":{"type":["string","null"]},"fault":{"type":["string","null"]},"\###
    query_ids":{"type":"array","items":{"type":"string"}},"queries":{"type":"array","items":{"ty\###
    pe":"string"}},"known_bad":{"type":"array","items":{"type":"string"}},"known_good":{"type":"\###
    array","items":{"type":"string"}},"correction":{"type":["string","null"]},"events":{"type":"\###
    integer"},"actors":{"type":"integer","description":"Distinct actors behind the events."},"re\###
    gressions":{"type":"integer"},"fix_candidate":{"type":"boolean","description":"Whether somet\###
    hing that may have repaired it changed since it failed last."},"history":{"type":"array","it\###
    ems":{"type":"string"}}},"required":["id","state","label","fault","query_ids","queries","kno\###
    wn_bad","known_good","correction","events","actors","regressions","fix_candidate","history"]\###
    },"FailureList":{"type":"object","properties":{"failures":{"type":"array","items":{"$ref":"#\###
    /components/schemas/Failure"}}},"required":["failures"]},"FailurePage":{"type":"object","pro\###
    perties":{"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}},"next_\###
    cursor":{"type":["string","null"]}},"required":["failures","next_cursor"]},"FailureUpdate":{\###
    "type":"object","properties":{"state":{"type":"string","enum":["open","fixed","dismissed"]},\###
    "note":{"type":"string"},"actor":{"type":"string","minLength":1,"maxLength":512}},"required"\###
    :["state"],"additionalProperties":false},"Finding":{"type":"object","properties":{"id":{"typ\###
    e":"string"},"document_id":{"type":"string"},"chunk_ids":{"type":"array","items":{"type":"st\###
    ring"}},"verdict":{"type":"string","enum":["current","suspected","superseded","contradicted"\###
    ,"changed_at_source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,\###
    "maximum":1},"state":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"sn\###
    oozed_until":{"type":["string","null"],"format":"date-time","description":"RFC 3339; until w\###
    hen a snoozed finding sleeps."},"note":{"type":["string","null"]},"newer_chunk_ids":{"type":\###
    "array","items":{"type":"string"},"description":"Newer versions, nearest first."},"evidence"\###
    :{"type":"array","items":{"type":"object","properties":{"kind":{"type":"string"},"weight":{"\###
    type":"number","description":"Natural log odds."},"summary":{"type":"string"},"recorded_at":\###
    {"type":"string","format":"date-time","description":"RFC 3339."},"differences":{"type":"arra\###
    y","description":"What a newer text or a correction says differently.","items":{"type":"obje\###
    ct","properties":{"kind":{"type":"string"},"old":{"type":"string"},"new":{"type":"string"}},\###
    "required":["kind","old","new"]}}},"required":["kind","weight","summary","recorded_at"]}},"a\###
    ction":{"type":"string","enum":["replace","compare","review","reingest","remove","renew"],"d\###
    escription":"What to do."},"advice":{"type":"string"},"traffic":{"type":"integer"}},"require\###
    d":["id","document_id","chunk_ids","verdict","confidence","state","snoozed_until","note","ne\###
    wer_chunk_ids","evidence","action","advice","traffic"]},"FindingPage":{"type":"object","prop\###
    erties":{"findings":{"type":"array","items":{"$ref":"#/components/schemas/Finding"}},"next_c\###
    ursor":{"type":["string","null"]}},"required":["findings","next_cursor"]},"FindingUpdate":{"\###
    type":"object","properties":{"state":{"type":"string","enum":["open","confirmed","dismissed"\###
    ,"snoozed"]},"until":{"type":"string","format":"date-time","description":"With snoozed alone\###
    ."},"note":{"type":"string"},"actor":{"type":"string","minLength":1,"maxLength":512}},"requi\###
    red":["state"],"additionalProperties":false},"ChunkDetails":{"allOf":[{"$ref":"#/components/\###
    schemas/Chunk"},{"type":"object","properties":{"document":{"$ref":"#/components/schemas/Docu\###
    mentRecord"},"freshness":{"$ref":"#/components/schemas/Freshness"},"votes":{"type":"object",\###
    "properties":{"positive":{"type":"integer"},"negative":{"type":"integer"},"actors":{"type":"\###
    integer"},"recent":{"type":"array","items":{"type":"object","properties":{"query_id":{"type"\###
    :"string"},"recorded_at":{"type":"string","format":"date-time","description":"RFC 3339."},"n\###
    ame":{"type":"string"},"label":{"type":["string","null"]},"value":{"type":"number"},"fault":\###
    {"type":"string"}},"required":["query_id","recorded_at","name","label","value","fault"]}}},"\###
    required":["positive","negative","actors","recent"]},"findings":{"type":"array","items":{"$r\###
    ef":"#/components/schemas/Finding"}},"failures":{"type":"array","items":{"$ref":"#/component\###
    s/schemas/Failure"}}},"required":["document","freshness","votes","findings","failures"]}]},"\###
    Reindex":{"type":"object","properties":{"dry_run":{"type":"boolean","default":false},"strate\###
    gy":{"type":"string","enum":["auto","rebuild","reembed"],"default":"auto"},"embedder":{"type\###
    ":"string","minLength":1,"maxLength":64,"description":"Move the collection to this embedder.\###
    "},"minimum_recall":{"type":"number","minimum":0,"maximum":1,"default":0.9,"description":"Th\###
    e recall@10 against exact search that the new generation must reach."}},"additionalPropertie\###
    s":false},"Empty":{"type":"object","properties":{},"additionalProperties":false},"ReindexPla\###
    n":{"type":"object","properties":{"strategy":{"type":"string","enum":["rebuild","reembed","r\###
    efuse"]},"collection":{"type":"string"},"embedder":{"type":"string"},"generation":{"type":"i\###
    nteger"},"steps":{"type":"array","items":{"type":"string"}},"vectors":{"type":"integer"},"by\###
    tes":{"type":"integer"},"embeddings":{"type":"integer"},"estimated_seconds":{"type":"number"\###
    }},"required":["strategy","collection","embedder","generation","steps","vectors","bytes","em\###
    beddings","estimated_seconds"]},"Job":{"type":"object","properties":{"id":{"type":"string"},\###
    "kind":{"type":"string"},"state":{"type":"string","enum":["queued","running","succeeded","fa\###
    iled","cancelled"]},"progress":{"type":"object","properties":{"done":{"type":"integer"},"tot\###
    al":{"type":"integer"},"unit":{"type":"string"}},"required":["done","total","unit"]},"result\###
    ":{},"error":{"type":"string"},"created_at":{"type":"string","format":"date-time","descripti\###
    on":"RFC 3339."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339.\###
    "}},"required":["id","kind","state","progress","created_at","updated_at"]},"HealthReport":{"\###
    type":"object","properties":{"collection":{"type":"string"},"status":{"type":"string","enum"\###
    :["ok","degraded"]},"index":{"type":"object"},"recall":{"type":["object","null"]},"advice":{\###
    "type":"array","items":{"type":"string"}}},"required":["collection","status","index","advice\###
    "]},"ServiceHealth":{"type":"object","properties":{"status":{"type":"string","enum":["ok","d\###
    egraded"]},"state":{"type":"string","enum":["opening","ready","draining"]},"version":{"type"\###
    :"string"},"collections":{"type":"integer"},"degraded":{"type":"array","items":{"type":"obje\###
    ct","properties":{"collection":{"type":"string"},"notices":{"type":"array","items":{"type":"\###
    string"}}},"required":["collection","notices"]}}},"required":["status","state","version","co\###
    llections","degraded"]},"Status":{"type":"object","properties":{"status":{"type":"string"}},\###
    "required":["status"]},"CoverageGaps":{"type":"object","properties":{"gaps":{"type":"array",\###
    "items":{"$ref":"#/components/schemas/Failure"}}},"required":["gaps"]},"FailureReplayRequest\###
    ":{"type":"object","properties":{"failure_id":{"type":"string","minLength":1,"description":"\###
    One failure; without it those that something changed for are replayed."},"limit":{"type":"in\###
    teger","minimum":1,"maximum":100,"default":20}},"additionalProperties":false},"FailureReplay\###
    s":{"type":"object","properties":{"replays":{"type":"array","items":{"type":"object","proper\###
    ties":{"outcome":{"type":"string","enum":["improved","unchanged","undecided"]},"questions":{\###
    "type":"integer"},"failing":{"type":"integer"},"top_chunk_ids":{"type":"array","items":{"typ\###
    e":"string"}},"failure":{"$ref":"#/components/schemas/Failure"}},"required":["outcome","ques\###
    tions","failing","top_chunk_ids","failure"]}}},"required":["replays"]},"SourceSightings":{"t\###
    ype":"object","properties":{"sources":{"type":"array","minItems":1,"maxItems":1000,"items":{\###
    "type":"object","description":"Names either a document or a source.","properties":{"document\###
    _id":{"type":"string","minLength":1},"source_uri":{"type":"string"},"state":{"type":"string"\###
    ,"enum":["present","changed","gone"]},"fingerprint":{"type":"string","maxLength":512,"descri\###
    ption":"The caller's name of the content that the source has now."}},"required":["state"],"a\###
    dditionalProperties":false}}},"required":["sources"],"additionalProperties":false},"SourceSi\###
    ghtingResults":{"type":"object","properties":{"results":{"type":"array","items":{"type":"obj\###
    ect","properties":{"document_id":{"type":"string"},"source_uri":{"type":"string"},"status":{\###
    "type":"string","enum":["noted","unchanged","unknown"]}},"required":["status"]}}},"required"\###
    :["results"]}},"parameters":{"collection":{"name":"collection","in":"path","required":true,"\###
    schema":{"type":"string","pattern":"^[a-z0-9_-]{1,64}$"}},"document":{"name":"document","in"\###
    :"path","required":true,"description":"Percent-encoded.","schema":{"type":"string","minLengt\###
    h":1,"maxLength":512}},"chunk":{"name":"chunk","in":"path","required":true,"description":"Pe\###
    rcent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"failure":{"name":\###
    "failure","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"str\###
    ing","minLength":1,"maxLength":512}},"finding":{"name":"finding","in":"path","required":true\###
    ,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},\###
    "job":{"name":"job","in":"path","required":true,"description":"Percent-encoded.","schema":{"\###
    type":"string","minLength":1,"maxLength":512}},"cursor":{"name":"cursor","in":"query","descr\###
    iption":"The next_cursor of the page before.","schema":{"type":"string"}},"limit":{"name":"l\###
    imit","in":"query","schema":{"type":"integer","minimum":1,"maximum":1000,"default":100}},"fa\###
    ilureState":{"name":"state","in":"query","schema":{"type":"string","enum":["open","fixed","r\###
    egressed","dismissed"]}},"findingState":{"name":"state","in":"query","schema":{"type":"strin\###
    g","enum":["open","confirmed","dismissed","snoozed"]}},"queryID":{"name":"X-Query-Id","in":"\###
    header","description":"The same as query_id in the body.","schema":{"type":"string","minLeng\###
    th":1,"maxLength":100}},"findingVerdict":{"name":"verdict","in":"query","schema":{"type":"st\###
    ring","enum":["current","suspected","superseded","contradicted","changed_at_source","gone_at\###
    _source","expired"]}}},"headers":{"RequestID":{"description":"Names the request.","schema":{\###
    "type":"string"}}},"responses":{"Problem":{"description":"A problem.","headers":{"x-request-\###
    id":{"$ref":"#/components/headers/RequestID"}},"content":{"application/problem+json":{"schem\###
    a":{"$ref":"#/components/schemas/Problem"}}}}}}}\###

    """###
}
