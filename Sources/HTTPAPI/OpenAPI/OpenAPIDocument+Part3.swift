/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    dwell with metadata.seconds."},"label":{"type":["string","null"],"enum":["irrelevant","outda\###
    ted","incorrect","incomplete","wrong_citation","unsafe","missing","other",null]},"comment":{\###
    "type":["string","null"]},"correction":{"type":["string","null"]},"expected":{"type":["objec\###
    t","null"],"properties":{"chunk_id":{"type":"string","minLength":1,"maxLength":512}},"requir\###
    ed":["chunk_id"],"additionalProperties":false},"actor":{"type":["string","null"],"minLength"\###
    :1,"maxLength":512,"description":"Kept only as a keyed hash."},"session_id":{"type":["string\###
    ","null"],"minLength":1,"maxLength":512},"application":{"type":["string","null"],"minLength"\###
    :1,"maxLength":512},"metadata":{"type":["object","null"],"description":"The caller's own pay\###
    load; filters can read it.","additionalProperties":true},"answer":{"type":"string","descript\###
    ion":"The answer that the event is about. It is compared with the shown chunks, so that the \###
    event falls on those it was made from, and is not kept."}},"required":["query_id","name"],"a\###
    dditionalProperties":false},"FeedbackBatch":{"type":"object","properties":{"events":{"type":\###
    "array","items":{"description":"A FeedbackEvent. Each is read by itself and has a result of \###
    its own, so that one that is not valid holds up no other."},"minItems":1,"maxItems":1000,"de\###
    scription":"Each a FeedbackEvent, judged by itself."}},"required":["events"],"additionalProp\###
    erties":false},"FeedbackReceipt":{"type":"object","properties":{"id":{"type":"string"},"stat\###
    us":{"type":"string","enum":["recorded","duplicate"]},"linked":{"type":"boolean"},"fault":{"\###
    type":["string","null"],"description":"Who is to blame or to thank: retrieval, document, gen\###
    eration, out_of_scope."},"chunks":{"type":"array","items":{"type":"string"},"description":"T\###
    he chunks it falls on."},"expected":{"$ref":"#/components/schemas/ExpectedChunk"}},"required\###
    ":["id","status","linked","fault","chunks"]},"FeedbackResults":{"type":"object","properties"\###
    :{"results":{"type":"array","items":{"type":"object","properties":{"code":{"type":"integer",\###
    "description":"The status that the event alone would have had."},"id":{"type":"string"},"sta\###
    tus":{"type":"string","enum":["recorded","duplicate","refused"]},"linked":{"type":"boolean"}\###
    ,"fault":{"type":["string","null"]},"chunks":{"type":"array","items":{"type":"string"}},"pro\###
    blem":{"$ref":"#/components/schemas/Problem"}},"required":["code","status"]}}},"required":["\###
    results"]},"FailureSearch":{"type":"object","properties":{"query":{"type":["string","null"],\###
    "minLength":1},"embedding":{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type":"null"}]\###
    },"limit":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":10}},"additionalPr\###
    operties":false},"Failure":{"type":"object","properties":{"id":{"type":"string"},"similarity\###
    ":{"type":"number","minimum":0,"maximum":1},"state":{"type":"string","enum":["open","fixed",\###
    "regressed","dismissed"]},"label":{"type":["string","null"]},"fault":{"type":["string","null\###
    "]},"query_ids":{"type":"array","items":{"type":"string"}},"queries":{"type":"array","items"\###
    :{"type":"string"}},"known_bad":{"type":"array","items":{"type":"string"}},"known_good":{"ty\###
    pe":"array","items":{"type":"string"}},"correction":{"type":["string","null"]},"events":{"ty\###
    pe":"integer"},"actors":{"type":"integer","description":"Distinct actors behind the events."\###
    },"regressions":{"type":"integer"},"fix_candidate":{"type":"boolean","description":"Whether \###
    something that may have repaired it changed since it failed last."},"history":{"type":"array\###
    ","items":{"type":"string"}},"answers":{"type":"array","description":"Texts that a maintaine\###
    r made the answer, oldest first.","items":{"type":"object","properties":{"document_id":{"typ\###
    e":"string"},"chunk_id":{"type":"string"},"curated_at":{"type":"string","format":"date-time"\###
    },"note":{"type":["string","null"]}},"required":["document_id","chunk_id","curated_at","note\###
    "]}},"expected":{"type":"array","items":{"$ref":"#/components/schemas/ExpectedChunk"}}},"req\###
    uired":["id","state","label","fault","query_ids","queries","known_bad","known_good","correct\###
    ion","events","actors","regressions","fix_candidate","history","answers","expected"]},"Failu\###
    reList":{"type":"object","properties":{"failures":{"type":"array","items":{"$ref":"#/compone\###
    nts/schemas/Failure"}}},"required":["failures"]},"FailurePage":{"type":"object","properties"\###
    :{"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}},"next_cursor":\###
    {"type":["string","null"]}},"required":["failures","next_cursor"]},"FailureUpdate":{"type":"\###
    object","properties":{"state":{"type":"string","enum":["open","fixed","dismissed"]},"note":{\###
    "type":["string","null"]},"actor":{"type":["string","null"],"minLength":1,"maxLength":512}},\###
    "required":["state"],"additionalProperties":false},"Curation":{"type":"object","properties":\###
    {"text":{"type":"string","minLength":1,"description":"The answer; without one the correction\###
     that the failure remembers is taken."},"embedding":{"$ref":"#/components/schemas/Vector"},"\###
    note":{"type":"string"},"actor":{"type":"string","minLength":1,"maxLength":512}},"additional\###
    Properties":false},"Finding":{"type":"object","properties":{"id":{"type":"string"},"document\###
    _id":{"type":"string"},"chunk_ids":{"type":"array","items":{"type":"string"}},"verdict":{"ty\###
    pe":"string","enum":["current","suspected","superseded","contradicted","changed_at_source","\###
    gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,"maximum":1},"state":{\###
    "type":"string","enum":["open","confirmed","dismissed","snoozed"]},"snoozed_until":{"type":[\###
    "string","null"],"format":"date-time","description":"RFC 3339; until when a snoozed finding \###
    sleeps."},"note":{"type":["string","null"]},"newer_chunk_ids":{"type":"array","items":{"type\###
    ":"string"},"description":"Newer versions, nearest first."},"evidence":{"type":"array","item\###
    s":{"type":"object","properties":{"kind":{"type":"string"},"weight":{"type":"number","descri\###
    ption":"Natural log odds."},"summary":{"type":"string"},"recorded_at":{"type":"string","form\###
    at":"date-time","description":"RFC 3339."},"differences":{"type":"array","description":"What\###
     a newer text or a correction says differently.","items":{"type":"object","properties":{"kin\###
    d":{"type":"string"},"old":{"type":"string"},"new":{"type":"string"}},"required":["kind","ol\###
    d","new"]}}},"required":["kind","weight","summary","recorded_at"]}},"action":{"type":"string\###
    ","enum":["replace","compare","review","reingest","remove","renew"],"description":"What to d\###
    o."},"advice":{"type":"string"},"traffic":{"type":"integer"}},"required":["id","document_id"\###
    ,"chunk_ids","verdict","confidence","state","snoozed_until","note","newer_chunk_ids","eviden\###
    ce","action","advice","traffic"]},"FindingPage":{"type":"object","properties":{"findings":{"\###
    type":"array","items":{"$ref":"#/components/schemas/Finding"}},"next_cursor":{"type":["strin\###
    g","null"]}},"required":["findings","next_cursor"]},"FindingUpdate":{"type":"object","proper\###
    ties":{"state":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]},"until":{\###
    "type":["string","null"],"format":"date-time","description":"With snoozed alone."},"note":{"\###
    type":["string","null"]},"actor":{"type":["string","null"],"minLength":1,"maxLength":512}},"\###
    required":["state"],"additionalProperties":false},"ChunkDetails":{"allOf":[{"$ref":"#/compon\###
    ents/schemas/Chunk"},{"type":"object","properties":{"document":{"$ref":"#/components/schemas\###
    /DocumentRecord"},"freshness":{"$ref":"#/components/schemas/Freshness"},"votes":{"type":"obj\###
    ect","properties":{"positive":{"type":"integer"},"negative":{"type":"integer"},"actors":{"ty\###
    pe":"integer"},"recent":{"type":"array","items":{"type":"object","properties":{"query_id":{"\###
    type":"string"},"recorded_at":{"type":"string","format":"date-time","description":"RFC 3339.\###
    "},"name":{"type":"string"},"label":{"type":["string","null"]},"value":{"type":"number"},"fa\###
    ult":{"type":"string"}},"required":["query_id","recorded_at","name","label","value","fault"]\###
    }}},"required":["positive","negative","actors","recent"]},"findings":{"type":"array","items"\###
    :{"$ref":"#/components/schemas/Finding"}},"failures":{"type":"array","items":{"$ref":"#/comp\###
    onents/schemas/Failure"}},"learned":{"type":"object","description":"What ranking learned abo\###
    ut it, explained on the questions that taught most, or on the one that was asked for.","prop\###
    erties":{"events":{"type":"integer"},"actors":{"type":"integer"},"confirmations":{"type":"nu\###
    mber","description":"How many questions it is believed to have answered."},"doubt":{"type":"\###
    number","minimum":0,"maximum":1},"questions":{"type":"array","items":{"type":"object","prope\###
    rties":{"query_id":{"type":["string","null"]},"query":{"type":["string","null"]},"helped":{"\###
    type":"number"},"failed":{"type":"number"},"explanation":{"oneOf":[{"$ref":"#/components/sch\###
    emas/Explanation"},{"type":"null"}],"description":"null where the chunk is not among the can\###
    didates."}},"required":["query_id","query","helped","failed","explanation"]}}},"required":["\###
    events","actors","confirmations","doubt","questions"]},"decisions":{"type":"array","items":{\###
    "$ref":"#/components/schemas/Decision"},"description":"Decisions in force."}},"required":["d\###
    ocument","freshness","votes","findings","failures","learned","decisions"]}]},"Reindex":{"typ\###
    e":"object","properties":{"dry_run":{"type":["boolean","null"],"default":false},"strategy":{\###
    "type":["string","null"],"enum":["auto","rebuild","reembed",null],"default":"auto"},"embedde\###
    r":{"type":["string","null"],"minLength":1,"maxLength":64,"description":"Move the collection\###
     to this embedder."},"minimum_recall":{"type":["number","null"],"minimum":0,"maximum":1,"def\###
    ault":0.9,"description":"The recall@10 against exact search that the new generation must rea\###
    ch."}},"additionalProperties":false},"Empty":{"type":"object","properties":{},"additionalPro\###
    perties":false},"ReindexPlan":{"type":"object","properties":{"strategy":{"type":"string","en\###
    um":["rebuild","reembed","refuse"]},"collection":{"type":"string"},"embedder":{"type":"strin\###
    g"},"generation":{"type":"integer"},"steps":{"type":"array","items":{"type":"string"}},"vect\###
    ors":{"type":"integer"},"bytes":{"type":"integer"},"embeddings":{"type":"integer"},"estimate\###
    d_seconds":{"type":"number"}},"required":["strategy","collection","embedder","generation","s\###
    teps","vectors","bytes","embeddings","estimated_seconds"]},"Job":{"type":"object","propertie\###
    s":{"id":{"type":"string"},"kind":{"type":"string"},"state":{"type":"string","enum":["queued\###
    ","running","succeeded","failed","cancelled"]},"progress":{"type":"object","properties":{"do\###
    ne":{"type":"integer"},"total":{"type":"integer"},"unit":{"type":"string"}},"required":["don\###
    e","total","unit"]},"result":{},"error":{"type":"string"},"created_at":{"type":"string","for\###
    mat":"date-time","description":"RFC 3339."},"updated_at":{"type":"string","format":"date-tim\###
    e","description":"RFC 3339."}},"required":["id","kind","state","progress","created_at","upda\###
    ted_at"]},"HealthReport":{"type":"object","properties":{"collection":{"type":"string"},"stat\###
    us":{"type":"string","enum":["ok","degraded"]},"index":{"type":"object"},"recall":{"type":["\###
    object","null"]},"advice":{"type":"array","items":{"type":"string"}}},"required":["collectio\###
    n","status","index","advice"]},"ServiceHealth":{"type":"object","properties":{"status":{"typ\###
    e":"string","enum":["ok","degraded"]},"state":{"type":"string","enum":["opening","ready","dr\###
    aining"]},"version":{"type":"string"},"collections":{"type":"integer"},"degraded":{"type":"a\###
    rray","items":{"type":"object","properties":{"collection":{"type":"string"},"notices":{"type\###
    ":"array","items":{"type":"string"}}},"required":["collection","notices"]}}},"required":["st\###
    atus","state","version","collections","degraded"]},"Status":{"type":"object","properties":{"\###
    status":{"type":"string"}},"required":["status"]},"CoverageGaps":{"type":"object","propertie\###
    s":{"gaps":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"required":["ga\###
    ps"]},"FailureReplayRequest":{"type":"object","properties":{"failure_id":{"type":["string","\###
    null"],"minLength":1,"description":"One failure; without it those that something changed for\###
     are replayed."},"limit":{"type":["integer","null"],"minimum":1,"maximum":100,"default":20}}\###
    ,"additionalProperties":false},"FailureReplays":{"type":"object","properties":{"replays":{"t\###
    ype":"array","items":{"type":"object","properties":{"outcome":{"type":"string","enum":["impr\###
    oved","unchanged","undecided"]},"questions":{"type":"integer"},"failing":{"type":"integer"},\###
    "top_chunk_ids":{"type":"array","items":{"type":"string"}},"failure":{"$ref":"#/components/s\###
    chemas/Failure"}},"required":["outcome","questions","failing","top_chunk_ids","failure"]}}},\###
    "required":["replays"]},"SourceSightings":{"type":"object","properties":{"sources":{"type":"\###
    array","minItems":1,"maxItems":1000,"items":{"type":"object","description":"Names either a d\###
    ocument or a source.","properties":{"document_id":{"type":["string","null"],"minLength":1},"\###
    source_uri":{"type":["string","null"]},"state":{"type":"string","enum":["present","changed",\###
    "gone"]},"fingerprint":{"type":["string","null"],"maxLength":512,"description":"The caller's\###
     name of the content that the source has now."}},"required":["state"],"additionalProperties"\###
    :false}}},"required":["sources"],"additionalProperties":false},"SourceSightingResults":{"typ\###
    e":"object","properties":{"results":{"type":"array","items":{"type":"object","properties":{"\###
    document_id":{"type":"string"},"source_uri":{"type":"string"},"status":{"type":"string","enu\###
    m":["noted","unchanged","unknown"]}},"required":["status"]}}},"required":["results"]},"Backu\###
    p":{"type":"object","additionalProperties":false,"required":["id","path","created_at","bytes\###
    ","files"],"properties":{"id":{"type":"string"},"path":{"type":"string","description":"The d\###
    irectory, on the server."},"created_at":{"type":"string","format":"date-time"},"bytes":{"typ\###
    e":"integer","minimum":0},"files":{"type":"array","items":{"type":"object","additionalProper\###
    ties":false,"required":["name","bytes","sha256"],"properties":{"name":{"type":"string"},"byt\###
    es":{"type":"integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}\###
    },"Backups":{"type":"object","additionalProperties":false,"required":["backups"],"properties\###
    ":{"backups":{"type":"array","items":{"$ref":"#/components/schemas/Backup"}}}},"Integrity":{\###
    "type":"object","additionalProperties":false,"required":["status","faults"],"properties":{"s\###
    tatus":{"type":"string","enum":["ok","damaged"]},"faults":{"type":"array","items":{"type":"s\###
    tring"},"description":"What is wrong, naming table and row."}}},"KeyInput":{"type":"object",\###
    "additionalProperties":false,"required":["name","scopes"],"properties":{"name":{"type":"stri\###
    ng","minLength":1,"maxLength":100,"description":"At most 100 bytes of UTF-8."},"scopes":{"ty\###
    pe":"array","minItems":1,"maxItems":4,"items":{"type":"string","enum":["admin","feedback","r\###
    ead","write"]}},"collections":{"type":["array","null"],"minItems":1,"maxItems":1000,"items":\###
    {"type":"string","pattern":"^[a-z0-9_-]{1,64}$"},"description":"What the key reaches; all if\###
     absent."},"expires_at":{"type":["string","null"],"format":"date-time","description":"When i\###
    t ends by itself; a time to come."}}},"KeyRotation":{"type":"object","additionalProperties":\###
    false,"properties":{"overlap_seconds":{"type":["integer","null"],"minimum":0,"maximum":25920\###
    00,"default":86400,"description":"How long the old key goes on."}}},"Key":{"type":"object","\###
    required":["id","name","scopes","collections","created_at","expires_at","revoked_at","last_u\###
    sed_at"],"properties":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"arr\###
    ay","items":{"type":"string","enum":["admin","feedback","read","write"]}},"collections":{"ty\###
    pe":["array","null"],"items":{"type":"string"},"description":"null for all."},"created_at":{\###
    "type":"string","format":"date-time"},"expires_at":{"type":["string","null"],"format":"date-\###
    time"},"revoked_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":[\###
    "string","null"],"format":"date-time"}}},"NewKey":{"type":"object","required":["id","name","\###
    scopes","collections","created_at","expires_at","revoked_at","last_used_at","key"],"properti\###
    es":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","items":{"type\###
    ":"string","enum":["admin","feedback","read","write"]}},"collections":{"type":["array","null\###
    "],"items":{"type":"string"},"description":"null for all."},"created_at":{"type":"string","f\###
    ormat":"date-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"revoked_at\###
    ":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["string","null"],"\###
    format":"date-time"},"key":{"type":"string","pattern":"^sjk_[0-9a-f]{16}_[0-9a-f]{64}$","des\###
    cription":"The key itself, shown this once."}}},"KeyPage":{"type":"object","required":["keys\###
    ","next_cursor"],"properties":{"keys":{"type":"array","items":{"$ref":"#/components/schemas/\###
    Key"}},"next_cursor":{"type":["string","null"]}}},"Vote":{"type":"object","additionalPropert\###
    ies":false,"required":["score"],"description":"A label goes with a score of at most 0.","pro\###
    perties":{"id":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"Makes \###
    retries safe."},"target":{"type":["string","null"],"enum":["chunk","response",null],"descrip\###
    tion":"What it is about: the hit of the token, or the answer as a whole."},"score":{"type":[\###
    "number","null"],"minimum":-1,"maximum":1,"description":"null takes an earlier vote back."},\###
    "label":{"type":["string","null"],"enum":["irrelevant","outdated","incorrect","incomplete","\###
    wrong_citation","unsafe","missing","other",null]},"comment":{"type":["string","null"],"maxLe\###
    ngth":4096}}},"VoteReceipt":{"type":"object","required":["id","status"],"properties":{"id":{\###
    "type":"string"},"status":{"type":"string","enum":["recorded","duplicate"]}}},"ExpectedChunk\###
    ":{"type":"object","description":"What became of a chunk that should have been found.","prop\###
    erties":{"chunk_id":{"type":"string"},"outcome":{"type":"string","enum":["shown","absent","f\###
    iltered_out","below_min_score","moved_out","ann_miss","embedding_miss","words_miss","not_com\###
    parable"]},"rank":{"type":["integer","null"],"minimum":1,"description":"In an exact search u\###
    nder the same filter; null where there is none within the first 10,000."},"similarity":{"typ\###
    e":["number","null"]},"summary":{"type":"string","description":"The reason in words, with th\###
    e remedy."},"events":{"type":"integer","description":"In failures: how many events name it f\###
    or this reason."}},"required":["chunk_id","outcome","rank","similarity","summary"]},"Decisio\###
    n":{"type":"object","properties":{"id":{"type":"string"},"action":{"type":"string","enum":["\###
    pin","ban","forgive"]},"state":{"type":"string","enum":["active","released","replaced"]},"ch\###
    unk_id":{"type":"string"},"content":{"type":"string","description":"The fingerprint of the c\###
    ontent decided about."},"query":{"type":["string","null"]},"query_id":{"type":["string","nul\###
    l"]},"history":{"type":"array","items":{"type":"object","properties":{"state":{"type":"strin\###
    g","enum":["active","released","replaced"]},"decision_id":{"type":"string"},"recorded_at":{"\###
    type":"string","format":"date-time","description":"RFC 3339."},"actor":{"type":["string","nu\###
    ll"],"description":"A keyed hash."},"key_id":{"type":["string","null"],"description":"The ac\###
    cess key that was shown."},"note":{"type":["string","null"]}},"required":["state","decision_\###
    id","recorded_at","actor","key_id","note"]},"description":"Who did what, when and why, oldes\###
    t first."}},"required":["id","action","state","chunk_id","content","query","query_id","histo\###
    ry"]},"DecisionPage":{"type":"object","properties":{"decisions":{"type":"array","items":{"$r\###
    ef":"#/components/schemas/Decision"}},"next_cursor":{"type":["string","null"]}},"required":[\###
    "decisions","next_cursor"]},"DecisionInput":{"type":"object","description":"The question is \###
    named by one of query, embedding and query_id.","properties":{"id":{"type":"string","minLeng\###
    th":1,"maxLength":512,"description":"Makes retries safe."},"action":{"type":"string","enum":\###
    ["pin","ban","forgive"]},"chunk_id":{"type":"string","minLength":1,"maxLength":512},"query":\###
    {"type":"string","description":"The question that is meant, with those that resemble it."},"\###
    embedding":{"$ref":"#/components/schemas/Vector"},"query_id":{"type":"string","minLength":1,\###
    "maxLength":512,"description":"A logged retrieval whose question is meant."},"note":{"type":\###
    "string","description":"Why."},"actor":{"type":"string","minLength":1,"maxLength":512,"descr\###
    iption":"Kept only as a keyed hash."}},"required":["action","chunk_id"],"additionalPropertie\###
    s":false},"DecisionUpdate":{"type":"object","properties":{"state":{"type":"string","enum":["\###
    active","released"]},"note":{"type":"string"},"actor":{"type":"string","minLength":1,"maxLen\###
    gth":512,"description":"Kept only as a keyed hash."}},"required":["state"],"additionalProper\###
    ties":false},"Signals":{"type":"object","properties":{"signals":{"type":"array","items":{"ty\###
    pe":"object","properties":{"name":{"type":"string","enum":["click","cited","copy","dwell","r\###
    ephrase","abandon","task"]},"weight":{"type":"number","minimum":0,"maximum":1,"description":\###
    "Compared with a statement."},"starting_weight":{"type":"number"},"greatest_weight":{"type":\###
    "number"},"pairs":{"type":"number","description":"Retrievals with both the signal and a stat\###
    ement; repeated ones of an actor count less."},"agreement":{"type":"number","minimum":-1,"ma\###
    ximum":1,"description":"Beyond what chance would give, shrunk towards 0."},"error":{"type":"\###
    number"}},"required":["name","weight","starting_weight","greatest_weight","pairs","agreement\###
    ","error"]}}},"required":["signals"]},"JudgedRetrievals":{"type":"object","properties":{"ret\###
    rievals":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"string"}\###
    ,"query":{"type":["string","null"]},"judgments":{"type":"array","items":{"type":"object","pr\###
    operties":{"chunk_id":{"type":"string"},"grade":{"type":"integer","minimum":0,"maximum":1},"\###
    balance":{"type":"number"},"actors":{"type":"integer"}},"required":["chunk_id","grade","bala\###
    nce","actors"]}},"shown":{"type":"array","items":{"type":"string"},"description":"As it was \###
    shown."},"shown_plain":{"type":"array","items":{"type":"string"},"description":"The same hit\###
    s in plain order."},"plain":{"type":["array","null"],"items":{"type":"string"},"description"\###
    :"What plain retrieval gives now; null where the question cannot be asked again."},"learned"\###
    :{"type":["array","null"],"items":{"type":"string"},"description":"What learned ranking give\###
    s now."}},"required":["query_id","query","judgments","shown","shown_plain","plain","learned"\###
    ]}}},"required":["retrievals"]}},"parameters":{"collection":{"name":"collection","in":"path"\###
    ,"required":true,"schema":{"type":"string","pattern":"^[a-z0-9_-]{1,64}$"}},"document":{"nam\###
    e":"document","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":\###
    "string","minLength":1,"maxLength":512}},"chunk":{"name":"chunk","in":"path","required":true\###
    ,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},\###
    "failure":{"name":"failure","in":"path","required":true,"description":"Percent-encoded.","sc\###
    hema":{"type":"string","minLength":1,"maxLength":512}},"finding":{"name":"finding","in":"pat\###
    h","required":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,\###
    "maxLength":512}},"job":{"name":"job","in":"path","required":true,"description":"Percent-enc\###
    oded.","schema":{"type":"string","minLength":1,"maxLength":512}},"cursor":{"name":"cursor","\###
    in":"query","description":"The next_cursor of the page before.","schema":{"type":"string"}},\###
    "limit":{"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":1000,"\###
    default":100}},"failureState":{"name":"state","in":"query","schema":{"type":"string","enum":\###
    ["open","fixed","regressed","dismissed"]}},"findingState":{"name":"state","in":"query","sche\###
    ma":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]}},"queryID":{"name":"\###
    X-Query-Id","in":"header","description":"The same as query_id in the body.","schema":{"type"\###
    :"string","minLength":1,"maxLength":100}},"findingVerdict":{"name":"verdict","in":"query","s\###
    chema":{"type":"string","enum":["current","suspected","superseded","contradicted","changed_a\###
    t_source","gone_at_source","expired"]}},"key":{"name":"key","in":"path","required":true,"des\###
    cription":"A key's id.","schema":{"type":"string","minLength":1,"maxLength":512}},"token":{"\###
    name":"token","in":"path","required":true,"description":"A hit's feedback_token.","schema":{\###
    "type":"string","minLength":1,"maxLength":400,"pattern":"^[A-Za-z0-9_-]+$"}},"decision":{"na\###
    me":"decision","in":"path","required":true,"description":"Percent-encoded.","schema":{"type"\###
    :"string","minLength":1,"maxLength":512}}},"headers":{"RequestID":{"description":"Names the \###
    request.","schema":{"type":"string"}},"RateLimitPolicy":{"description":"The bucket of the ca\###
    ller: its size q and the seconds w in which it fills.","schema":{"type":"string"}},"RateLimi\###
    t":{"description":"What is left in it, r, and the seconds t until it is full.","schema":{"ty\###
    pe":"string"}}},"responses":{"Problem":{"description":"A problem.","headers":{"x-request-id"\###
    :{"$ref":"#/components/headers/RequestID"}},"content":{"application/problem+json":{"schema":\###
    {"$ref":"#/components/schemas/Problem"}}}},"Unauthorized":{"description":"No key, or one tha\###
    t opens nothing.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"www-a\###
    uthenticate":{"description":"How to show a key.","schema":{"type":"string"}}},"content":{"ap\###
    plication/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"TooManyRequest\###
    s":{"description":"The caller's bucket is empty.","headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"},"retry-after":{"description":"Seconds to wait.","schema":{"type":"\###
    integer"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"\###
    $ref":"#/components/headers/RateLimit"}},"content":{"application/problem+json":{"schema":{"$\###
    ref":"#/components/schemas/Problem"}}}},"Unavailable":{"description":"Not now: the server st\###
    arts or stops, has too much to do, or needs what does not answer.","headers":{"x-request-id"\###
    :{"$ref":"#/components/headers/RequestID"},"retry-after":{"description":"Seconds to wait.","\###
    schema":{"type":"integer"}}},"content":{"application/problem+json":{"schema":{"$ref":"#/comp\###
    onents/schemas/Problem"}}}}},"securitySchemes":{"key":{"type":"http","scheme":"bearer","bear\###
    erFormat":"sjk_…","description":"An access key. An operation names the scope that it needs; \###
    `admin` contains all. A server on the loopback interface without any key asks for none. Oper\###
    ations with `x-all-collections` need a key for all collections."}}}}\###

    """###
}
