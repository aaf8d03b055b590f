/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    "type":"null"}]}},"additionalProperties":false},"CollectionUpdate":{"type":"object","propert\###
    ies":{"settings":{"$ref":"#/components/schemas/SettingsChange"}},"required":["settings"],"ad\###
    ditionalProperties":false},"Collection":{"type":"object","properties":{"name":{"type":"strin\###
    g"},"dimension":{"type":"integer"},"metric":{"type":"string"},"embedder":{"type":"string"},"\###
    index":{"type":"object","properties":{"kind":{"type":"string"}},"required":["kind"]},"settin\###
    gs":{"$ref":"#/components/schemas/Settings"},"created_at":{"type":"string","format":"date-ti\###
    me","description":"RFC 3339."},"generation":{"type":"integer","description":"The index gener\###
    ation that serves; 0 before the first."},"space":{"type":"integer","description":"The embedd\###
    ing space, counted from 1."},"counts":{"type":"object","properties":{"documents":{"type":"in\###
    teger","minimum":0},"chunks":{"type":"integer","minimum":0},"retrievals":{"type":"integer","\###
    minimum":0},"events":{"type":"integer","minimum":0}},"required":["documents","chunks","retri\###
    evals","events"]},"health":{"type":"object","properties":{"status":{"type":"string","enum":[\###
    "ok","degraded"]},"notices":{"type":"array","items":{"type":"string"}}},"required":["status"\###
    ,"notices"]}},"required":["name","dimension","metric","embedder","index","settings","created\###
    _at","generation","space","counts","health"]},"CollectionList":{"type":"object","properties"\###
    :{"collections":{"type":"array","items":{"$ref":"#/components/schemas/Collection"}}},"requir\###
    ed":["collections"]},"ChunkInput":{"type":"object","properties":{"id":{"type":"string","minL\###
    ength":1,"maxLength":512},"text":{"type":["string","null"]},"heading_path":{"type":["array",\###
    "null"],"items":{"type":"string"},"maxItems":16,"description":"The headings above, outermost\###
     first."},"embedding":{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type":"null"}]},"me\###
    tadata":{"type":["object","null"],"description":"The caller's own payload; filters can read \###
    it.","additionalProperties":true}},"required":["id"],"additionalProperties":false},"Document\###
    Input":{"type":"object","properties":{"id":{"type":"string","minLength":1,"maxLength":512},"\###
    text":{"type":["string","null"],"description":"Cut and embedded here. Beside chunks, which a\###
    re then the caller's own cutting of it, it is checked and not kept."},"source_uri":{"type":[\###
    "string","null"],"description":"Where it comes from; documents that share it are versions of\###
     one source."},"version":{"type":["string","null"]},"published_at":{"type":["string","null"]\###
    ,"format":"date-time","description":"RFC 3339."},"expires_at":{"type":["string","null"],"for\###
    mat":"date-time","description":"RFC 3339."},"metadata":{"type":["object","null"],"descriptio\###
    n":"The caller's own payload; filters can read it.","additionalProperties":true},"chunks":{"\###
    type":["array","null"],"items":{"$ref":"#/components/schemas/ChunkInput"}}},"description":"E\###
    ither text or chunks.","required":["id"],"additionalProperties":false},"DocumentWrite":{"typ\###
    e":"object","properties":{"documents":{"type":"array","items":{"$ref":"#/components/schemas/\###
    DocumentInput"},"minItems":1,"maxItems":1000}},"required":["documents"],"additionalPropertie\###
    s":false},"DocumentResults":{"type":"object","properties":{"results":{"type":"array","items"\###
    :{"type":"object","properties":{"id":{"type":"string"},"line":{"type":"integer","description\###
    ":"Of a stream, from 1."},"status":{"type":"string","enum":["created","replaced","unchanged"\###
    ,"failed"]},"chunks":{"type":"integer"},"embedded":{"type":"integer","description":"Chunks t\###
    hat had to be embedded."},"problem":{"$ref":"#/components/schemas/Problem"}},"required":["st\###
    atus"]}},"created":{"type":"integer"},"replaced":{"type":"integer"},"unchanged":{"type":"int\###
    eger"},"failed":{"type":"integer"}},"required":["results"]},"DocumentRecord":{"type":"object\###
    ","properties":{"id":{"type":"string"},"source_uri":{"type":["string","null"]},"version":{"t\###
    ype":["string","null"]},"published_at":{"type":["string","null"],"format":"date-time","descr\###
    iption":"RFC 3339."},"expires_at":{"type":["string","null"],"format":"date-time","descriptio\###
    n":"RFC 3339."},"metadata":{"type":"object","description":"The caller's own payload; filters\###
     can read it.","additionalProperties":true},"fingerprint":{"type":"string"},"created_at":{"t\###
    ype":"string","format":"date-time","description":"RFC 3339."},"updated_at":{"type":"string",\###
    "format":"date-time","description":"RFC 3339."}},"required":["id","metadata","fingerprint","\###
    created_at","updated_at"]},"Chunk":{"type":"object","properties":{"id":{"type":"string"},"do\###
    cument_id":{"type":"string"},"ordinal":{"type":"integer"},"text":{"type":["string","null"]},\###
    "heading_path":{"type":"array","items":{"type":"string"}},"metadata":{"type":"object","descr\###
    iption":"The caller's own payload; filters can read it.","additionalProperties":true},"finge\###
    rprint":{"type":"string"}},"required":["id","document_id","ordinal","text","heading_path","m\###
    etadata","fingerprint"]},"Document":{"allOf":[{"$ref":"#/components/schemas/DocumentRecord"}\###
    ,{"type":"object","properties":{"chunks":{"type":"array","items":{"$ref":"#/components/schem\###
    as/Chunk"}}},"required":["chunks"]}]},"DocumentPage":{"type":"object","properties":{"documen\###
    ts":{"type":"array","items":{"$ref":"#/components/schemas/DocumentRecord"}},"next_cursor":{"\###
    type":["string","null"]}},"required":["documents","next_cursor"]},"Search":{"type":"object",\###
    "properties":{"query":{"type":["string","null"],"minLength":1,"description":"The question in\###
     words."},"embedding":{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type":"null"}]},"li\###
    mit":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":10},"mode":{"type":["st\###
    ring","null"],"enum":["dense","lexical","hybrid",null],"default":"dense"},"filter":{"anyOf":\###
    [{"$ref":"#/components/schemas/Filter"},{"type":"null"}]},"min_score":{"type":["number","nul\###
    l"]},"recall_target":{"type":["number","null"],"minimum":0.01,"maximum":1,"default":0.95,"de\###
    scription":"The share of true neighbours to find."},"rerank":{"type":["boolean","null"],"def\###
    ault":true,"description":"Whether what was learned may move hits."},"explain":{"type":["bool\###
    ean","null"],"default":false},"log":{"type":["boolean","null"],"default":true,"description":\###
    "A search that is not logged has no query id, does not explore and teaches nothing."},"query\###
    _id":{"type":["string","null"],"minLength":1,"maxLength":100,"description":"The client's own\###
     id."},"session_id":{"type":["string","null"],"minLength":1,"maxLength":512},"actor":{"type"\###
    :["string","null"],"minLength":1,"maxLength":512}},"description":"A query, an embedding or b\###
    oth.","additionalProperties":false},"SearchBatch":{"type":"object","properties":{"searches":\###
    {"type":"array","items":{"$ref":"#/components/schemas/Search"},"minItems":1,"maxItems":100}}\###
    ,"required":["searches"],"additionalProperties":false},"Explanation":{"type":"object","descr\###
    iption":"Why a hit stands where it stands: base_score and the parts make the score.","proper\###
    ties":{"summary":{"type":"string"},"similarity":{"type":"number"},"base_score":{"type":"numb\###
    er","description":"What plain retrieval gave it."},"parts":{"type":"array","items":{"type":"\###
    object","properties":{"name":{"type":"string","description":"learned, statements, bound, hol\###
    d, decision, freshness, version_order or another."},"value":{"type":"number"},"summary":{"ty\###
    pe":"string"}},"required":["name","value","summary"]}},"score":{"type":"number"},"rank_befor\###
    e":{"type":"integer","minimum":1},"rank_after":{"type":"integer","minimum":1},"past_queries"\###
    :{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"string"},"query"\###
    :{"type":["string","null"],"description":"Its words, where they were logged."},"similarity":\###
    {"type":"number"},"helped":{"type":"number"},"failed":{"type":"number"}},"required":["query_\###
    id","query","similarity","helped","failed"]}},"actors":{"type":"integer","description":"Diff\###
    erent actors behind what was learned."},"votes":{"type":"object","properties":{"positive":{"\###
    type":"integer"},"negative":{"type":"integer"},"actors":{"type":"integer"}},"required":["pos\###
    itive","negative","actors"]},"gate":{"type":"object","description":"How far feedback may act\###
     on this question; absent where ranking does not learn.","properties":{"state":{"type":"stri\###
    ng","enum":["closed","partly_open","open"]},"summary":{"type":"string"},"strength":{"type":"\###
    number","minimum":0,"maximum":1},"comparisons":{"type":"integer"},"score":{"type":"number","\###
    description":"The mean gain over its standard error."},"threshold":{"type":"number"},"neares\###
    t_question":{"type":["number","null"]}},"required":["state","summary","strength","comparison\###
    s","score","threshold","nearest_question"]},"trust":{"type":"number"},"figures":{"type":"obj\###
    ect","additionalProperties":{"type":"number"}}},"required":["summary","similarity","base_sco\###
    re","parts","score","rank_before","rank_after","past_queries","actors","votes","trust","figu\###
    res"]},"Hit":{"type":"object","properties":{"chunk_id":{"type":"string"},"document_id":{"typ\###
    e":"string"},"rank":{"type":"integer","minimum":1},"score":{"type":"number"},"similarity":{"\###
    type":"number"},"text":{"type":["string","null"]},"heading_path":{"type":"array","items":{"t\###
    ype":"string"}},"metadata":{"type":"object","description":"The caller's own payload; filters\###
     can read it.","additionalProperties":true},"source_uri":{"type":["string","null"]},"freshne\###
    ss":{"$ref":"#/components/schemas/Freshness"},"adjustment":{"type":"object","properties":{"v\###
    alue":{"type":"number","description":"What learning added to the score."},"rank_before":{"ty\###
    pe":"integer","minimum":1,"description":"The place without learning."},"evidence":{"type":"i\###
    nteger","description":"Events behind it."},"propensity":{"type":"number","exclusiveMinimum":\###
    0,"maximum":1,"description":"The probability that the hit was shown at this place; with expl\###
    ain alone."},"explanation":{"$ref":"#/components/schemas/Explanation"}},"required":["value",\###
    "rank_before","evidence"]},"feedback_token":{"type":"string","description":"Lets whoever hol\###
    ds it judge this hit at /api/v1/f/{token}; absent if the search was not logged."},"curated":\###
    {"type":"object","description":"The failure that a maintainer made this the answer to; absen\###
    t from other hits.","properties":{"failure_id":{"type":"string"},"similarity":{"type":"numbe\###
    r","description":"How much the failure resembles the question, 0 to 1."},"curated_at":{"type\###
    ":"string","format":"date-time"},"note":{"type":["string","null"]}},"required":["failure_id"\###
    ,"similarity","curated_at","note"]}},"required":["chunk_id","document_id","rank","score","si\###
    milarity","text","metadata","source_uri","freshness","adjustment"]},"Warning":{"type":"objec\###
    t","properties":{"kind":{"type":"string","enum":["similar_failure"]},"failure_id":{"type":"s\###
    tring"},"similarity":{"type":"number"},"label":{"type":["string","null"]},"state":{"type":"s\###
    tring"},"known_good":{"type":"array","items":{"type":"string"}},"known_bad":{"type":"array",\###
    "items":{"type":"string"}},"correction":{"type":["string","null"]}},"required":["kind","fail\###
    ure_id","similarity","label","state","known_good","known_bad","correction"]},"SearchAnswer":\###
    {"type":"object","properties":{"query_id":{"type":"string","description":"Send it back with \###
    feedback; absent if the search was not logged."},"generation":{"type":"integer"},"policy":{"\###
    type":"string"},"hits":{"type":"array","items":{"$ref":"#/components/schemas/Hit"}},"warning\###
    s":{"type":"array","items":{"$ref":"#/components/schemas/Warning"}},"approximate":{"type":"o\###
    bject","properties":{"lists_probed":{"type":"integer"},"exact":{"type":"boolean"}},"required\###
    ":["lists_probed","exact"]},"notices":{"type":"array","items":{"type":"string"}}},"required"\###
    :["generation","policy","hits","warnings","approximate"]},"SearchAnswers":{"type":"object","\###
    properties":{"results":{"type":"array","items":{"$ref":"#/components/schemas/SearchAnswer"}}\###
    },"required":["results"]},"FeedbackEvent":{"type":"object","properties":{"id":{"type":["stri\###
    ng","null"],"minLength":1,"maxLength":512,"description":"Makes retries safe."},"query_id":{"\###
    type":"string","minLength":1,"maxLength":512},"timestamp":{"type":["string","null"],"format"\###
    :"date-time","description":"RFC 3339."},"source":{"type":["string","null"],"enum":["user","a\###
    nnotator","llm","code","implicit",null],"default":"user"},"name":{"type":"string","minLength\###
    ":1,"maxLength":64,"description":"thumb, rating, label, click, copy, cited, dwell, rephrase,\###
     abandon, task, correction, review or another."},"target":{"type":["object","null"],"propert\###
    ies":{"kind":{"type":"string","enum":["response","chunk","document"]},"id":{"type":["string"\###
    ,"null"],"minLength":1,"maxLength":512},"rank":{"type":["integer","null"],"minimum":1,"descr\###
    iption":"From 1."}},"required":["kind"],"additionalProperties":false},"cited":{"type":["arra\###
    y","null"],"items":{"type":"string"},"description":"Chunks that the answer used."},"score":{\###
    "type":["number","null"],"minimum":-1,"maximum":1,"description":"null retracts the actor's e\###
    arlier event of that name and target. May be left out for label, correction, rephrase, aband\###
    on (-1), click, copy, cited (1), and for dwell with metadata.seconds."},"label":{"type":["st\###
    ring","null"],"enum":["irrelevant","outdated","incorrect","incomplete","wrong_citation","uns\###
    afe","missing","other",null]},"comment":{"type":["string","null"]},"correction":{"type":["st\###
    ring","null"]},"expected":{"type":["object","null"],"properties":{"chunk_id":{"type":"string\###
    ","minLength":1,"maxLength":512}},"required":["chunk_id"],"additionalProperties":false},"act\###
    or":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"Kept only as a ke\###
    yed hash."},"session_id":{"type":["string","null"],"minLength":1,"maxLength":512},"applicati\###
    on":{"type":["string","null"],"minLength":1,"maxLength":512},"metadata":{"type":["object","n\###
    ull"],"description":"The caller's own payload; filters can read it.","additionalProperties":\###
    true},"answer":{"type":["string","null"],"description":"The answer that the event is about. \###
    It is compared with the shown chunks, so that the event falls on those it was made from, and\###
     is not kept."}},"required":["query_id","name"],"additionalProperties":false},"FeedbackBatch\###
    ":{"type":"object","properties":{"events":{"type":"array","items":{"description":"A Feedback\###
    Event. Each is read by itself and has a result of its own, so that one that is not valid hol\###
    ds up no other."},"minItems":1,"maxItems":1000,"description":"Each a FeedbackEvent, judged b\###
    y itself."}},"required":["events"],"additionalProperties":false},"FeedbackReceipt":{"type":"\###
    object","properties":{"id":{"type":"string"},"status":{"type":"string","enum":["recorded","d\###
    uplicate"]},"linked":{"type":"boolean"},"fault":{"type":["string","null"],"description":"Who\###
     is to blame or to thank: retrieval, document, generation, out_of_scope."},"chunks":{"type":\###
    "array","items":{"type":"string"},"description":"The chunks it falls on."},"expected":{"$ref\###
    ":"#/components/schemas/ExpectedChunk"}},"required":["id","status","linked","fault","chunks"\###
    ]},"FeedbackResults":{"type":"object","properties":{"results":{"type":"array","items":{"type\###
    ":"object","properties":{"code":{"type":"integer","description":"The status that the event a\###
    lone would have had."},"id":{"type":"string"},"status":{"type":"string","enum":["recorded","\###
    duplicate","refused"]},"linked":{"type":"boolean"},"fault":{"type":["string","null"]},"chunk\###
    s":{"type":"array","items":{"type":"string"}},"problem":{"$ref":"#/components/schemas/Proble\###
    m"}},"required":["code","status"]}}},"required":["results"]},"FailureSearch":{"type":"object\###
    ","properties":{"query":{"type":["string","null"],"minLength":1},"embedding":{"anyOf":[{"$re\###
    f":"#/components/schemas/Vector"},{"type":"null"}]},"limit":{"type":["integer","null"],"mini\###
    mum":1,"maximum":1000,"default":10}},"additionalProperties":false},"Failure":{"type":"object\###
    ","properties":{"id":{"type":"string"},"similarity":{"type":"number","minimum":0,"maximum":1\###
    },"state":{"type":"string","enum":["open","fixed","regressed","dismissed"]},"label":{"type":\###
    ["string","null"]},"fault":{"type":["string","null"]},"query_ids":{"type":"array","items":{"\###
    type":"string"}},"queries":{"type":"array","items":{"type":"string"}},"known_bad":{"type":"a\###
    rray","items":{"type":"string"}},"known_good":{"type":"array","items":{"type":"string"}},"co\###
    rrection":{"type":["string","null"]},"events":{"type":"integer"},"actors":{"type":"integer",\###
    "description":"Distinct actors behind the events."},"regressions":{"type":"integer"},"fix_ca\###
    ndidate":{"type":"boolean","description":"Whether something that may have repaired it change\###
    d since it failed last."},"history":{"type":"array","items":{"type":"string"}},"answers":{"t\###
    ype":"array","description":"Texts that a maintainer made the answer, oldest first.","items":\###
    {"type":"object","properties":{"document_id":{"type":"string"},"chunk_id":{"type":"string"},\###
    "curated_at":{"type":"string","format":"date-time"},"note":{"type":["string","null"]}},"requ\###
    ired":["document_id","chunk_id","curated_at","note"]}},"expected":{"type":"array","items":{"\###
    $ref":"#/components/schemas/ExpectedChunk"}}},"required":["id","state","label","fault","quer\###
    y_ids","queries","known_bad","known_good","correction","events","actors","regressions","fix_\###
    candidate","history","answers","expected"]},"FailureList":{"type":"object","properties":{"fa\###
    ilures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"required":["failu\###
    res"]},"FailurePage":{"type":"object","properties":{"failures":{"type":"array","items":{"$re\###
    f":"#/components/schemas/Failure"}},"next_cursor":{"type":["string","null"]}},"required":["f\###
    ailures","next_cursor"]},"FailureUpdate":{"type":"object","properties":{"state":{"type":"str\###
    ing","enum":["open","fixed","dismissed"]},"note":{"type":["string","null"]},"actor":{"type":\###
    ["string","null"],"minLength":1,"maxLength":512}},"required":["state"],"additionalProperties\###
    ":false},"Curation":{"type":"object","properties":{"text":{"type":["string","null"],"minLeng\###
    th":1,"description":"The answer; without one the correction that the failure remembers is ta\###
    ken."},"embedding":{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type":"null"}]},"note"\###
    :{"type":["string","null"]},"actor":{"type":["string","null"],"minLength":1,"maxLength":512}\###
    },"additionalProperties":false},"Finding":{"type":"object","properties":{"id":{"type":"strin\###
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
    "]},"until":{"type":["string","null"],"format":"date-time","description":"With snoozed alone\###
    ."},"note":{"type":["string","null"]},"actor":{"type":["string","null"],"minLength":1,"maxLe\###
    ngth":512}},"required":["state"],"additionalProperties":false},"ChunkDetails":{"allOf":[{"$r\###
    ef":"#/components/schemas/Chunk"},{"type":"object","properties":{"document":{"$ref":"#/compo\###
    nents/schemas/DocumentRecord"},"freshness":{"$ref":"#/components/schemas/Freshness"},"votes"\###
    :{"type":"object","properties":{"positive":{"type":"integer"},"negative":{"type":"integer"},\###
    "actors":{"type":"integer"},"recent":{"type":"array","items":{"type":"object","properties":{\###
    "query_id":{"type":"string"},"recorded_at":{"type":"string","format":"date-time","descriptio\###
    n":"RFC 3339."},"name":{"type":"string"},"label":{"type":["string","null"]},"value":{"type":\###
    "number"},"fault":{"type":"string"}},"required":["query_id","recorded_at","name","label","va\###
    lue","fault"]}}},"required":["positive","negative","actors","recent"]},"findings":{"type":"a\###
    rray","items":{"$ref":"#/components/schemas/Finding"}},"failures":{"type":"array","items":{"\###
    $ref":"#/components/schemas/Failure"}},"learned":{"type":"object","description":"What rankin\###
    g learned about it, explained on the questions that taught most, or on the one that was aske\###
    d for.","properties":{"events":{"type":"integer"},"actors":{"type":"integer"},"confirmations\###
    ":{"type":"number","description":"How many questions it is believed to have answered."},"dou\###
    bt":{"type":"number","minimum":0,"maximum":1},"questions":{"type":"array","items":{"type":"o\###
    bject","properties":{"query_id":{"type":["string","null"]},"query":{"type":["string","null"]\###
    },"helped":{"type":"number"},"failed":{"type":"number"},"explanation":{"oneOf":[{"$ref":"#/c\###
    omponents/schemas/Explanation"},{"type":"null"}],"description":"null where the chunk is not \###
    among the candidates."}},"required":["query_id","query","helped","failed","explanation"]}}},\###
    "required":["events","actors","confirmations","doubt","questions"]},"decisions":{"type":"arr\###
    ay","items":{"$ref":"#/components/schemas/Decision"},"description":"Decisions in force."}},"\###
    required":["document","freshness","votes","findings","failures","learned","decisions"]}]},"R\###
    eindex":{"type":"object","properties":{"dry_run":{"type":["boolean","null"],"default":false}\###
    ,"strategy":{"type":["string","null"],"enum":["auto","rebuild","reembed",null],"default":"au\###
    to"},"embedder":{"type":["string","null"],"minLength":1,"maxLength":64,"description":"Move t\###
    he collection to this embedder."},"minimum_recall":{"type":["number","null"],"minimum":0,"ma\###
    ximum":1,"default":0.9,"description":"The recall@10 against exact search that the new genera\###
    tion must reach."}},"additionalProperties":false},"Empty":{"type":"object","properties":{},"\###
    additionalProperties":false},"ReindexPlan":{"type":"object","properties":{"strategy":{"type"\###
    :"string","enum":["rebuild","reembed","refuse"]},"collection":{"type":"string"},"embedder":{\###
    "type":"string"},"generation":{"type":"integer"},"steps":{"type":"array","items":{"type":"st\###
    ring"}},"vectors":{"type":"integer"},"bytes":{"type":"integer"},"embeddings":{"type":"intege\###
    r"},"estimated_seconds":{"type":"number"}},"required":["strategy","collection","embedder","g\###
    eneration","steps","vectors","bytes","embeddings","estimated_seconds"]},"Job":{"type":"objec\###
    t","properties":{"id":{"type":"string"},"kind":{"type":"string"},"state":{"type":"string","e\###
    num":["queued","running","succeeded","failed","cancelled"]},"progress":{"type":"object","pro\###
    perties":{"done":{"type":"integer"},"total":{"type":"integer"},"unit":{"type":"string"}},"re\###
    quired":["done","total","unit"]},"result":{},"error":{"type":"string"},"created_at":{"type":\###
    "string","format":"date-time","description":"RFC 3339."},"updated_at":{"type":"string","form\###
    at":"date-time","description":"RFC 3339."}},"required":["id","kind","state","progress","crea\###
    ted_at","updated_at"]},"HealthReport":{"type":"object","properties":{"collection":{"type":"s\###
    tring"},"status":{"type":"string","enum":["ok","degraded"]},"index":{"type":"object"},"recal\###
    l":{"type":["object","null"]},"advice":{"type":"array","items":{"type":"string"}}},"required\###
    ":["collection","status","index","advice"]},"ServiceHealth":{"type":"object","properties":{"\###
    status":{"type":"string","enum":["ok","degraded"]},"state":{"type":"string","enum":["opening\###
    ","ready","draining"]},"version":{"type":"string"},"collections":{"type":"integer"},"degrade\###
    d":{"type":"array","items":{"type":"object","properties":{"collection":{"type":"string"},"no\###
    tices":{"type":"array","items":{"type":"string"}}},"required":["collection","notices"]}}},"r\###
    equired":["status","state","version","collections","degraded"]},"Status":{"type":"object","p\###
    roperties":{"status":{"type":"string"}},"required":["status"]},"CoverageGaps":{"type":"objec\###
    t","properties":{"gaps":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"r\###
    equired":["gaps"]},"FailureReplayRequest":{"type":"object","properties":{"failure_id":{"type\###
    ":["string","null"],"minLength":1,"description":"One failure; without it those that somethin\###
    g changed for are replayed."},"limit":{"type":["integer","null"],"minimum":1,"maximum":100,"\###
    default":20}},"additionalProperties":false},"FailureReplays":{"type":"object","properties":{\###
    "replays":{"type":"array","items":{"type":"object","properties":{"outcome":{"type":"string",\###
    "enum":["improved","unchanged","undecided"]},"questions":{"type":"integer"},"failing":{"type\###
    ":"integer"},"top_chunk_ids":{"type":"array","items":{"type":"string"}},"failure":{"$ref":"#\###
    /components/schemas/Failure"}},"required":["outcome","questions","failing","top_chunk_ids","\###
    failure"]}}},"required":["replays"]},"SourceSightings":{"type":"object","properties":{"sourc\###
    es":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","description":"Nam\###
    es either a document or a source.","properties":{"document_id":{"type":["string","null"],"mi\###
    nLength":1},"source_uri":{"type":["string","null"]},"state":{"type":"string","enum":["presen\###
    t","changed","gone"]},"fingerprint":{"type":["string","null"],"maxLength":512,"description":\###
    "The caller's name of the content that the source has now."}},"required":["state"],"addition\###
    alProperties":false}}},"required":["sources"],"additionalProperties":false},"SourceSightingR\###
    esults":{"type":"object","properties":{"results":{"type":"array","items":{"type":"object","p\###
    roperties":{"document_id":{"type":"string"},"source_uri":{"type":"string"},"status":{"type":\###
    "string","enum":["noted","unchanged","unknown"]}},"required":["status"]}}},"required":["resu\###
    lts"]},"Backup":{"type":"object","additionalProperties":false,"required":["id","path","creat\###
    ed_at","bytes","files"],"properties":{"id":{"type":"string"},"path":{"type":"string","descri\###
    ption":"The directory, on the server."},"created_at":{"type":"string","format":"date-time"},\###
    "bytes":{"type":"integer","minimum":0},"files":{"type":"array","items":{"type":"object","add\###
    itionalProperties":false,"required":["name","bytes","sha256"],"properties":{"name":{"type":"\###
    string"},"bytes":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-\###
    f]{64}$"}}}}}},"Backups":{"type":"object","additionalProperties":false,"required":["backups"\###
    ],"properties":{"backups":{"type":"array","items":{"$ref":"#/components/schemas/Backup"}}}},\###
    "Integrity":{"type":"object","additionalProperties":false,"required":["status","faults"],"pr\###
    operties":{"status":{"type":"string","enum":["ok","damaged"]},"faults":{"type":"array","item\###
    s":{"type":"string"},"description":"What is wrong, naming table and row."}}},"KeyInput":{"ty\###
    pe":"object","additionalProperties":false,"required":["name","scopes"],"properties":{"name":\###
    {"type":"string","minLength":1,"maxLength":100,"description":"At most 100 bytes of UTF-8."},\###
    "scopes":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","enum":["admin",\###
    "feedback","read","write"]}},"collections":{"type":["array","null"],"minItems":1,"maxItems":\###
    1000,"items":{"type":"string","pattern":"^[a-z0-9_-]{1,64}$"},"description":"What the key re\###
    aches; all if absent."},"expires_at":{"type":["string","null"],"format":"date-time","descrip\###
    tion":"When it ends by itself; a time to come."}}},"KeyRotation":{"type":"object","additiona\###
    lProperties":false,"properties":{"overlap_seconds":{"type":["integer","null"],"minimum":0,"m\###
    aximum":2592000,"default":86400,"description":"How long the old key goes on."}}},"Key":{"typ\###
    e":"object","required":["id","name","scopes","collections","created_at","expires_at","revoke\###
    d_at","last_used_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scopes"\###
    :{"type":"array","items":{"type":"string","enum":["admin","feedback","read","write"]}},"coll\###
    ections":{"type":["array","null"],"items":{"type":"string"},"description":"null for all."},"\###
    created_at":{"type":"string","format":"date-time"},"expires_at":{"type":["string","null"],"f\###
    ormat":"date-time"},"revoked_at":{"type":["string","null"],"format":"date-time"},"last_used_\###
    at":{"type":["string","null"],"format":"date-time"}}},"NewKey":{"type":"object","required":[\###
    "id","name","scopes","collections","created_at","expires_at","revoked_at","last_used_at","ke\###
    y"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","\###
    items":{"type":"string","enum":["admin","feedback","read","write"]}},"collections":{"type":[\###
    "array","null"],"items":{"type":"string"},"description":"null for all."},"created_at":{"type\###
    ":"string","format":"date-time"},"expires_at":{"type":["string","null"],"format":"date-time"\###
    },"revoked_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["stri\###
    ng","null"],"format":"date-time"},"key":{"type":"string","pattern":"^sjk_[0-9a-f]{16}_[0-9a-\###
    f]{64}$","description":"The key itself, shown this once."}}},"KeyPage":{"type":"object","req\###
    uired":["keys","next_cursor"],"properties":{"keys":{"type":"array","items":{"$ref":"#/compon\###
    ents/schemas/Key"}},"next_cursor":{"type":["string","null"]}}},"Vote":{"type":"object","addi\###
    tionalProperties":false,"required":["score"],"description":"A label goes with a score of at \###
    most 0.","properties":{"id":{"type":["string","null"],"minLength":1,"maxLength":512,"descrip\###
    tion":"Makes retries safe."},"target":{"type":["string","null"],"enum":["chunk","response",n\###
    ull],"description":"What it is about: the hit of the token, or the answer as a whole."},"sco\###
    re":{"type":["number","null"],"minimum":-1,"maximum":1,"description":"null takes an earlier \###
    vote back."},"label":{"type":["string","null"],"enum":["irrelevant","outdated","incorrect","\###
    incomplete","wrong_citation","unsafe","missing","other",null]},"comment":{"type":["string","\###
    null"],"maxLength":4096}}},"VoteReceipt":{"type":"object","required":["id","status"],"proper\###
    ties":{"id":{"type":"string"},"status":{"type":"string","enum":["recorded","duplicate"]}}},"\###
    Tuning":{"type":"object","description":"Constants of learning that differ from those of the \###
    profile, by name.","additionalProperties":{"type":"number"}},"LearningChoice":{"type":"objec\###
    t","properties":{"learning":{"type":"string","enum":["balanced","cautious","off"]},"explorat\###
    ion_rate":{"type":"number"},"tuning":{"$ref":"#/components/schemas/Tuning"}},"required":["le\###
    arning","exploration_rate","tuning"]},"LearningChange":{"type":"object","properties":{"learn\###
    ing":{"type":["string","null"],"enum":["balanced","cautious","off",null],"description":"The \###
    profile."},"exploration_rate":{"type":["number","null"],"description":"The probability that \###
    a logged search swaps two near ties.","minimum":0,"maximum":0.2},"tuning":{"type":["object",\###
    "null"],"description":"Constants to change; null gives one back to the profile.","properties\###
    ":{"actor_allowance":{"type":["number","null"],"minimum":0,"maximum":1000},"actor_share":{"t\###
    ype":["number","null"],"minimum":0,"maximum":1},"adjustment_bound":{"type":["number","null"]\###
    ,"minimum":0,"maximum":20},"burst_allowance":{"type":["number","null"],"minimum":0,"maximum"\###
    :1000},"burst_factor":{"type":["number","null"],"minimum":0,"maximum":1000},"burst_seconds":\###
    {"type":["number","null"],"minimum":0,"maximum":86400},"gate_threshold":{"type":["number","n\###
    ull"],"minimum":-10,"maximum":10},"gate_width":{"type":["number","null"],"minimum":0.1,"maxi\###
    mum":10},"hold":{"type":["number","null"],"minimum":0,"maximum":50},"merge_radius":{"type":[\###
    "number","null"],"minimum":0,"maximum":5},"segment_allowance":{"type":["number","null"],"min\###
    imum":0,"maximum":1000},"segment_factor":{"type":["number","null"],"minimum":0,"maximum":100\###
    0},"statement_allowance":{"type":["number","null"],"minimum":0,"maximum":1000},"statement_bo\###
    und":{"type":["number","null"],"minimum":0,"maximum":10},"statement_share":{"type":["number"\###
    ,"null"],"minimum":0,"maximum":1},"step_size":{"type":["number","null"],"minimum":0,"maximum\###
    ":2}},"additionalProperties":false}},"additionalProperties":false},"Proposal":{"type":"objec\###
    t","properties":{"learning":{"type":["string","null"],"enum":["balanced","cautious","off",nu\###
    ll],"description":"The profile."},"exploration_rate":{"type":["number","null"],"description"\###
    :"The probability that a logged search swaps two near ties.","minimum":0,"maximum":0.2},"tun\###
    ing":{"type":["object","null"],"description":"Constants to change; null gives one back to th\###
    e profile.","properties":{"actor_allowance":{"type":["number","null"],"minimum":0,"maximum":\###
    1000},"actor_share":{"type":["number","null"],"minimum":0,"maximum":1},"adjustment_bound":{"\###
    type":["number","null"],"minimum":0,"maximum":20},"burst_allowance":{"type":["number","null"\###
    ],"minimum":0,"maximum":1000},"burst_factor":{"type":["number","null"],"minimum":0,"maximum"\###
    :1000},"burst_seconds":{"type":["number","null"],"minimum":0,"maximum":86400},"gate_threshol\###
    d":{"type":["number","null"],"minimum":-10,"maximum":10},"gate_width":{"type":["number","nul\###
    l"],"minimum":0.1,"maximum":10},"hold":{"type":["number","null"],"minimum":0,"maximum":50},"\###
    merge_radius":{"type":["number","null"],"minimum":0,"maximum":5},"segment_allowance":{"type"\###
    :["number","null"],"minimum":0,"maximum":1000},"segment_factor":{"type":["number","null"],"m\###
    inimum":0,"maximum":1000},"statement_allowance":{"type":["number","null"],"minimum":0,"maxim\###
    um":1000},"statement_bound":{"type":["number","null"],"minimum":0,"maximum":10},"statement_s\###
    hare":{"type":["number","null"],"minimum":0,"maximum":1},"step_size":{"type":["number","null\###
    "],"minimum":0,"maximum":2}},"additionalProperties":false},"note":{"type":["string","null"],\###
    "description":"Why.","maxLength":65536},"decided_by":{"type":["string","null"],"description"\###
    :"Who decides; only a keyed hash is kept.","minLength":1,"maxLength":512},"dry_run":{"type":\###
    ["boolean","null"],"description":"Compare, and note nothing."}},"additionalProperties":false\###
    },"Promotion":{"type":"object","properties":{"proposal":{"type":"string","description":"The \###
    proposal's id.","minLength":1,"maxLength":512},"force":{"type":["boolean","null"],"descripti\###
    on":"Do it although the gate did not accept."},"note":{"type":["string","null"],"description\###
    ":"Why.","maxLength":65536},"decided_by":{"type":["string","null"],"description":"Who decide\###
    s; only a keyed hash is kept.","minLength":1,"maxLength":512}},"required":["proposal"],"addi\###
    tionalProperties":false},"LearningRollback":{"type":"object","properties":{"note":{"type":["\###
    string","null"],"description":"Why.","maxLength":65536},"decided_by":{"type":["string","null\###
    "],"description":"Who decides; only a keyed hash is kept.","minLength":1,"maxLength":512}},"\###
    additionalProperties":false},"TrialBeginning":{"type":"object","properties":{"proposal":{"ty\###
    pe":"string","description":"The proposal's id.","minLength":1,"maxLength":512},"mode":{"type\###
    ":"string","enum":["split","interleave"],"description":"By sessions, or in every list by tea\###
    m draft."},"share":{"type":["number","null"],"description":"The share of sessions that the c\###
    andidate gets, of a split alone.","minimum":0.01,"maximum":0.99},"force":{"type":["boolean",\###
    "null"],"description":"Do it although the gate refused."},"note":{"type":["string","null"],"\###
    description":"Why.","maxLength":65536},"decided_by":{"type":["string","null"],"description":\###
    "Who decides; only a keyed hash is kept.","minLength":1,"maxLength":512}},"required":["propo\###
    sal","mode"],"additionalProperties":false},"Trial":{"type":"object","properties":{"id":{"typ\###
    e":"string"},"mode":{"type":"string","enum":["watch","split","interleave"]},"share":{"type":\###
    "number"},"other":{"$ref":"#/components/schemas/LearningChoice"},"events":{"type":"integer",\###
    "description":"Events that count."},"candidate_events":{"type":"integer","description":"Thos\###
    e on the candidate's lists, of a split alone."},"difference":{"type":"number","description":\###
    "The mean difference of an event, newer configuration minus older."},"low":{"type":"number",\###
    "description":"The lower end of its 95 % confidence sequence."},"high":{"type":"number","des\###

    """###
}
