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
    load; filters can read it.","additionalProperties":true},"answer":{"type":["string","null"],\###
    "description":"The answer that the event is about. It is compared with the shown chunks, so \###
    that the event falls on those it was made from, and is not kept."}},"required":["query_id","\###
    name"],"additionalProperties":false},"FeedbackBatch":{"type":"object","properties":{"events"\###
    :{"type":"array","items":{"description":"A FeedbackEvent. Each is read by itself and has a r\###
    esult of its own, so that one that is not valid holds up no other."},"minItems":1,"maxItems"\###
    :1000,"description":"Each a FeedbackEvent, judged by itself."}},"required":["events"],"addit\###
    ionalProperties":false},"FeedbackReceipt":{"type":"object","properties":{"id":{"type":"strin\###
    g"},"status":{"type":"string","enum":["recorded","duplicate"]},"linked":{"type":"boolean"},"\###
    fault":{"type":["string","null"],"description":"Who is to blame or to thank: retrieval, docu\###
    ment, generation, out_of_scope."},"chunks":{"type":"array","items":{"type":"string"},"descri\###
    ption":"The chunks it falls on."},"expected":{"$ref":"#/components/schemas/ExpectedChunk"}},\###
    "required":["id","status","linked","fault","chunks"]},"FeedbackResults":{"type":"object","pr\###
    operties":{"results":{"type":"array","items":{"type":"object","properties":{"code":{"type":"\###
    integer","description":"The status that the event alone would have had."},"id":{"type":"stri\###
    ng"},"status":{"type":"string","enum":["recorded","duplicate","refused"]},"linked":{"type":"\###
    boolean"},"fault":{"type":["string","null"]},"chunks":{"type":"array","items":{"type":"strin\###
    g"}},"problem":{"$ref":"#/components/schemas/Problem"}},"required":["code","status"]}}},"req\###
    uired":["results"]},"FailureSearch":{"type":"object","properties":{"query":{"type":["string"\###
    ,"null"],"minLength":1},"embedding":{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type"\###
    :"null"}]},"limit":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":10}},"add\###
    itionalProperties":false},"Failure":{"type":"object","properties":{"id":{"type":"string"},"s\###
    imilarity":{"type":"number","minimum":0,"maximum":1},"state":{"type":"string","enum":["open"\###
    ,"fixed","regressed","dismissed"]},"label":{"type":["string","null"]},"fault":{"type":["stri\###
    ng","null"]},"query_ids":{"type":"array","items":{"type":"string"}},"queries":{"type":"array\###
    ","items":{"type":"string"}},"known_bad":{"type":"array","items":{"type":"string"}},"known_g\###
    ood":{"type":"array","items":{"type":"string"}},"correction":{"type":["string","null"]},"eve\###
    nts":{"type":"integer"},"actors":{"type":"integer","description":"Distinct actors behind the\###
     events."},"regressions":{"type":"integer"},"fix_candidate":{"type":"boolean","description":\###
    "Whether something that may have repaired it changed since it failed last."},"history":{"typ\###
    e":"array","items":{"type":"string"}},"answers":{"type":"array","description":"Texts that a \###
    maintainer made the answer, oldest first.","items":{"type":"object","properties":{"document_\###
    id":{"type":"string"},"chunk_id":{"type":"string"},"curated_at":{"type":"string","format":"d\###
    ate-time"},"note":{"type":["string","null"]}},"required":["document_id","chunk_id","curated_\###
    at","note"]}},"expected":{"type":"array","items":{"$ref":"#/components/schemas/ExpectedChunk\###
    "}}},"required":["id","state","label","fault","query_ids","queries","known_bad","known_good"\###
    ,"correction","events","actors","regressions","fix_candidate","history","answers","expected"\###
    ]},"FailureList":{"type":"object","properties":{"failures":{"type":"array","items":{"$ref":"\###
    #/components/schemas/Failure"}}},"required":["failures"]},"FailurePage":{"type":"object","pr\###
    operties":{"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}},"next\###
    _cursor":{"type":["string","null"]}},"required":["failures","next_cursor"]},"FailureUpdate":\###
    {"type":"object","properties":{"state":{"type":"string","enum":["open","fixed","dismissed"]}\###
    ,"note":{"type":["string","null"]},"actor":{"type":["string","null"],"minLength":1,"maxLengt\###
    h":512}},"required":["state"],"additionalProperties":false},"Curation":{"type":"object","pro\###
    perties":{"text":{"type":["string","null"],"minLength":1,"description":"The answer; without \###
    one the correction that the failure remembers is taken."},"embedding":{"anyOf":[{"$ref":"#/c\###
    omponents/schemas/Vector"},{"type":"null"}]},"note":{"type":["string","null"]},"actor":{"typ\###
    e":["string","null"],"minLength":1,"maxLength":512}},"additionalProperties":false},"Finding"\###
    :{"type":"object","properties":{"id":{"type":"string"},"document_id":{"type":"string"},"chun\###
    k_ids":{"type":"array","items":{"type":"string"}},"verdict":{"type":"string","enum":["curren\###
    t","suspected","superseded","contradicted","changed_at_source","gone_at_source","expired"]},\###
    "confidence":{"type":"number","minimum":0,"maximum":1},"state":{"type":"string","enum":["ope\###
    n","confirmed","dismissed","snoozed"]},"snoozed_until":{"type":["string","null"],"format":"d\###
    ate-time","description":"RFC 3339; until when a snoozed finding sleeps."},"note":{"type":["s\###
    tring","null"]},"newer_chunk_ids":{"type":"array","items":{"type":"string"},"description":"N\###
    ewer versions, nearest first."},"evidence":{"type":"array","items":{"type":"object","propert\###
    ies":{"kind":{"type":"string"},"weight":{"type":"number","description":"Natural log odds."},\###
    "summary":{"type":"string"},"recorded_at":{"type":"string","format":"date-time","description\###
    ":"RFC 3339."},"differences":{"type":"array","description":"What a newer text or a correctio\###
    n says differently.","items":{"type":"object","properties":{"kind":{"type":"string"},"old":{\###
    "type":"string"},"new":{"type":"string"}},"required":["kind","old","new"]}}},"required":["ki\###
    nd","weight","summary","recorded_at"]}},"action":{"type":"string","enum":["replace","compare\###
    ","review","reingest","remove","renew"],"description":"What to do."},"advice":{"type":"strin\###
    g"},"traffic":{"type":"integer"}},"required":["id","document_id","chunk_ids","verdict","conf\###
    idence","state","snoozed_until","note","newer_chunk_ids","evidence","action","advice","traff\###
    ic"]},"FindingPage":{"type":"object","properties":{"findings":{"type":"array","items":{"$ref\###
    ":"#/components/schemas/Finding"}},"next_cursor":{"type":["string","null"]}},"required":["fi\###
    ndings","next_cursor"]},"FindingUpdate":{"type":"object","properties":{"state":{"type":"stri\###
    ng","enum":["open","confirmed","dismissed","snoozed"]},"until":{"type":["string","null"],"fo\###
    rmat":"date-time","description":"With snoozed alone."},"note":{"type":["string","null"]},"ac\###
    tor":{"type":["string","null"],"minLength":1,"maxLength":512}},"required":["state"],"additio\###
    nalProperties":false},"ChunkDetails":{"allOf":[{"$ref":"#/components/schemas/Chunk"},{"type"\###
    :"object","properties":{"document":{"$ref":"#/components/schemas/DocumentRecord"},"freshness\###
    ":{"$ref":"#/components/schemas/Freshness"},"votes":{"type":"object","properties":{"positive\###
    ":{"type":"integer"},"negative":{"type":"integer"},"actors":{"type":"integer"},"recent":{"ty\###
    pe":"array","items":{"type":"object","properties":{"query_id":{"type":"string"},"recorded_at\###
    ":{"type":"string","format":"date-time","description":"RFC 3339."},"name":{"type":"string"},\###
    "label":{"type":["string","null"]},"value":{"type":"number"},"fault":{"type":"string"}},"req\###
    uired":["query_id","recorded_at","name","label","value","fault"]}}},"required":["positive","\###
    negative","actors","recent"]},"findings":{"type":"array","items":{"$ref":"#/components/schem\###
    as/Finding"}},"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}},"l\###
    earned":{"type":"object","description":"What ranking learned about it, explained on the ques\###
    tions that taught most, or on the one that was asked for.","properties":{"events":{"type":"i\###
    nteger"},"actors":{"type":"integer"},"confirmations":{"type":"number","description":"How man\###
    y questions it is believed to have answered."},"doubt":{"type":"number","minimum":0,"maximum\###
    ":1},"questions":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":[\###
    "string","null"]},"query":{"type":["string","null"]},"helped":{"type":"number"},"failed":{"t\###
    ype":"number"},"explanation":{"oneOf":[{"$ref":"#/components/schemas/Explanation"},{"type":"\###
    null"}],"description":"null where the chunk is not among the candidates."}},"required":["que\###
    ry_id","query","helped","failed","explanation"]}}},"required":["events","actors","confirmati\###
    ons","doubt","questions"]},"decisions":{"type":"array","items":{"$ref":"#/components/schemas\###
    /Decision"},"description":"Decisions in force."}},"required":["document","freshness","votes"\###
    ,"findings","failures","learned","decisions"]}]},"Reindex":{"type":"object","properties":{"d\###
    ry_run":{"type":["boolean","null"],"default":false},"strategy":{"type":["string","null"],"en\###
    um":["auto","rebuild","reembed",null],"default":"auto"},"embedder":{"type":["string","null"]\###
    ,"minLength":1,"maxLength":64,"description":"Move the collection to this embedder."},"minimu\###
    m_recall":{"type":["number","null"],"minimum":0,"maximum":1,"default":0.9,"description":"The\###
     recall@10 against exact search that the new generation must reach."}},"additionalProperties\###
    ":false},"Empty":{"type":"object","properties":{},"additionalProperties":false},"ReindexPlan\###
    ":{"type":"object","properties":{"strategy":{"type":"string","enum":["rebuild","reembed","re\###
    fuse"]},"collection":{"type":"string"},"embedder":{"type":"string"},"generation":{"type":"in\###
    teger"},"steps":{"type":"array","items":{"type":"string"}},"vectors":{"type":"integer"},"byt\###
    es":{"type":"integer"},"embeddings":{"type":"integer"},"estimated_seconds":{"type":"number"}\###
    },"required":["strategy","collection","embedder","generation","steps","vectors","bytes","emb\###
    eddings","estimated_seconds"]},"Job":{"type":"object","properties":{"id":{"type":"string"},"\###
    kind":{"type":"string"},"state":{"type":"string","enum":["queued","running","succeeded","fai\###
    led","cancelled"]},"progress":{"type":"object","properties":{"done":{"type":"integer"},"tota\###
    l":{"type":"integer"},"unit":{"type":"string"}},"required":["done","total","unit"]},"result"\###
    :{},"error":{"type":"string"},"created_at":{"type":"string","format":"date-time","descriptio\###
    n":"RFC 3339."},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339."\###
    }},"required":["id","kind","state","progress","created_at","updated_at"]},"HealthReport":{"t\###
    ype":"object","properties":{"collection":{"type":"string"},"status":{"type":"string","enum":\###
    ["ok","degraded"]},"index":{"type":"object"},"recall":{"type":["object","null"]},"advice":{"\###
    type":"array","items":{"type":"string"}}},"required":["collection","status","index","advice"\###
    ]},"ServiceHealth":{"type":"object","properties":{"status":{"type":"string","enum":["ok","de\###
    graded"]},"state":{"type":"string","enum":["opening","ready","draining"]},"version":{"type":\###
    "string"},"collections":{"type":"integer"},"degraded":{"type":"array","items":{"type":"objec\###
    t","properties":{"collection":{"type":"string"},"notices":{"type":"array","items":{"type":"s\###
    tring"}}},"required":["collection","notices"]}}},"required":["status","state","version","col\###
    lections","degraded"]},"Status":{"type":"object","properties":{"status":{"type":"string"}},"\###
    required":["status"]},"CoverageGaps":{"type":"object","properties":{"gaps":{"type":"array","\###
    items":{"$ref":"#/components/schemas/Failure"}}},"required":["gaps"]},"FailureReplayRequest"\###
    :{"type":"object","properties":{"failure_id":{"type":["string","null"],"minLength":1,"descri\###
    ption":"One failure; without it those that something changed for are replayed."},"limit":{"t\###
    ype":["integer","null"],"minimum":1,"maximum":100,"default":20}},"additionalProperties":fals\###
    e},"FailureReplays":{"type":"object","properties":{"replays":{"type":"array","items":{"type"\###
    :"object","properties":{"outcome":{"type":"string","enum":["improved","unchanged","undecided\###
    "]},"questions":{"type":"integer"},"failing":{"type":"integer"},"top_chunk_ids":{"type":"arr\###
    ay","items":{"type":"string"}},"failure":{"$ref":"#/components/schemas/Failure"}},"required"\###
    :["outcome","questions","failing","top_chunk_ids","failure"]}}},"required":["replays"]},"Sou\###
    rceSightings":{"type":"object","properties":{"sources":{"type":"array","minItems":1,"maxItem\###
    s":1000,"items":{"type":"object","description":"Names either a document or a source.","prope\###
    rties":{"document_id":{"type":["string","null"],"minLength":1},"source_uri":{"type":["string\###
    ","null"]},"state":{"type":"string","enum":["present","changed","gone"]},"fingerprint":{"typ\###
    e":["string","null"],"maxLength":512,"description":"The caller's name of the content that th\###
    e source has now."}},"required":["state"],"additionalProperties":false}}},"required":["sourc\###
    es"],"additionalProperties":false},"SourceSightingResults":{"type":"object","properties":{"r\###
    esults":{"type":"array","items":{"type":"object","properties":{"document_id":{"type":"string\###
    "},"source_uri":{"type":"string"},"status":{"type":"string","enum":["noted","unchanged","unk\###
    nown"]}},"required":["status"]}}},"required":["results"]},"Backup":{"type":"object","additio\###
    nalProperties":false,"required":["id","path","created_at","bytes","files"],"properties":{"id\###
    ":{"type":"string"},"path":{"type":"string","description":"The directory, on the server."},"\###
    created_at":{"type":"string","format":"date-time"},"bytes":{"type":"integer","minimum":0},"f\###
    iles":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["nam\###
    e","bytes","sha256"],"properties":{"name":{"type":"string"},"bytes":{"type":"integer","minim\###
    um":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},"Backups":{"type":"object"\###
    ,"additionalProperties":false,"required":["backups"],"properties":{"backups":{"type":"array"\###
    ,"items":{"$ref":"#/components/schemas/Backup"}}}},"Integrity":{"type":"object","additionalP\###
    roperties":false,"required":["status","faults"],"properties":{"status":{"type":"string","enu\###
    m":["ok","damaged"]},"faults":{"type":"array","items":{"type":"string"},"description":"What \###
    is wrong, naming table and row."}}},"KeyInput":{"type":"object","additionalProperties":false\###
    ,"required":["name","scopes"],"properties":{"name":{"type":"string","minLength":1,"maxLength\###
    ":100,"description":"At most 100 bytes of UTF-8."},"scopes":{"type":"array","minItems":1,"ma\###
    xItems":4,"items":{"type":"string","enum":["admin","feedback","read","write"]}},"collections\###
    ":{"type":["array","null"],"minItems":1,"maxItems":1000,"items":{"type":"string","pattern":"\###
    ^[a-z0-9_-]{1,64}$"},"description":"What the key reaches; all if absent."},"expires_at":{"ty\###
    pe":["string","null"],"format":"date-time","description":"When it ends by itself; a time to \###
    come."}}},"KeyRotation":{"type":"object","additionalProperties":false,"properties":{"overlap\###
    _seconds":{"type":["integer","null"],"minimum":0,"maximum":2592000,"default":86400,"descript\###
    ion":"How long the old key goes on."}}},"Key":{"type":"object","required":["id","name","scop\###
    es","collections","created_at","expires_at","revoked_at","last_used_at"],"properties":{"id":\###
    {"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","items":{"type":"string"\###
    ,"enum":["admin","feedback","read","write"]}},"collections":{"type":["array","null"],"items"\###
    :{"type":"string"},"description":"null for all."},"created_at":{"type":"string","format":"da\###
    te-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"revoked_at":{"type":\###
    ["string","null"],"format":"date-time"},"last_used_at":{"type":["string","null"],"format":"d\###
    ate-time"}}},"NewKey":{"type":"object","required":["id","name","scopes","collections","creat\###
    ed_at","expires_at","revoked_at","last_used_at","key"],"properties":{"id":{"type":"string"},\###
    "name":{"type":"string"},"scopes":{"type":"array","items":{"type":"string","enum":["admin","\###
    feedback","read","write"]}},"collections":{"type":["array","null"],"items":{"type":"string"}\###
    ,"description":"null for all."},"created_at":{"type":"string","format":"date-time"},"expires\###
    _at":{"type":["string","null"],"format":"date-time"},"revoked_at":{"type":["string","null"],\###
    "format":"date-time"},"last_used_at":{"type":["string","null"],"format":"date-time"},"key":{\###
    "type":"string","pattern":"^sjk_[0-9a-f]{16}_[0-9a-f]{64}$","description":"The key itself, s\###
    hown this once."}}},"KeyPage":{"type":"object","required":["keys","next_cursor"],"properties\###
    ":{"keys":{"type":"array","items":{"$ref":"#/components/schemas/Key"}},"next_cursor":{"type"\###
    :["string","null"]}}},"Vote":{"type":"object","additionalProperties":false,"required":["scor\###
    e"],"description":"A label goes with a score of at most 0.","properties":{"id":{"type":["str\###
    ing","null"],"minLength":1,"maxLength":512,"description":"Makes retries safe."},"target":{"t\###
    ype":["string","null"],"enum":["chunk","response",null],"description":"What it is about: the\###
     hit of the token, or the answer as a whole."},"score":{"type":["number","null"],"minimum":-\###
    1,"maximum":1,"description":"null takes an earlier vote back."},"label":{"type":["string","n\###
    ull"],"enum":["irrelevant","outdated","incorrect","incomplete","wrong_citation","unsafe","mi\###
    ssing","other",null]},"comment":{"type":["string","null"],"maxLength":4096}}},"VoteReceipt":\###
    {"type":"object","required":["id","status"],"properties":{"id":{"type":"string"},"status":{"\###
    type":"string","enum":["recorded","duplicate"]}}},"ExpectedChunk":{"type":"object","descript\###
    ion":"What became of a chunk that should have been found.","properties":{"chunk_id":{"type":\###
    "string"},"outcome":{"type":"string","enum":["shown","absent","filtered_out","below_min_scor\###
    e","moved_out","ann_miss","embedding_miss","words_miss","not_comparable"]},"rank":{"type":["\###
    integer","null"],"minimum":1,"description":"In an exact search under the same filter; null w\###
    here there is none within the first 10,000."},"similarity":{"type":["number","null"]},"summa\###
    ry":{"type":"string","description":"The reason in words, with the remedy."},"events":{"type"\###
    :"integer","description":"In failures: how many events name it for this reason."}},"required\###
    ":["chunk_id","outcome","rank","similarity","summary"]},"Decision":{"type":"object","propert\###
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
    ding and query_id.","properties":{"id":{"type":["string","null"],"minLength":1,"maxLength":5\###
    12,"description":"Makes retries safe."},"action":{"type":"string","enum":["pin","ban","forgi\###
    ve"]},"chunk_id":{"type":"string","minLength":1,"maxLength":512},"query":{"type":["string","\###
    null"],"description":"The question that is meant, with those that resemble it."},"embedding"\###
    :{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type":"null"}]},"query_id":{"type":["str\###
    ing","null"],"minLength":1,"maxLength":512,"description":"A logged retrieval whose question \###
    is meant."},"note":{"type":["string","null"],"description":"Why."},"actor":{"type":["string"\###
    ,"null"],"minLength":1,"maxLength":512,"description":"Kept only as a keyed hash."}},"require\###
    d":["action","chunk_id"],"additionalProperties":false},"DecisionUpdate":{"type":"object","pr\###
    operties":{"state":{"type":"string","enum":["active","released"]},"note":{"type":["string","\###
    null"]},"actor":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"Kept \###
    only as a keyed hash."}},"required":["state"],"additionalProperties":false},"Signals":{"type\###
    ":"object","properties":{"signals":{"type":"array","items":{"type":"object","properties":{"n\###
    ame":{"type":"string","enum":["click","cited","copy","dwell","rephrase","abandon","task"]},"\###
    weight":{"type":"number","minimum":0,"maximum":1,"description":"Compared with a statement."}\###
    ,"starting_weight":{"type":"number"},"greatest_weight":{"type":"number"},"pairs":{"type":"nu\###
    mber","description":"Retrievals with both the signal and a statement; repeated ones of an ac\###
    tor count less."},"agreement":{"type":"number","minimum":-1,"maximum":1,"description":"Beyon\###
    d what chance would give, shrunk towards 0."},"error":{"type":"number"}},"required":["name",\###
    "weight","starting_weight","greatest_weight","pairs","agreement","error"]}}},"required":["si\###
    gnals"]},"JudgedRetrievals":{"type":"object","properties":{"retrievals":{"type":"array","ite\###
    ms":{"type":"object","properties":{"query_id":{"type":"string"},"query":{"type":["string","n\###
    ull"]},"judgments":{"type":"array","items":{"type":"object","properties":{"chunk_id":{"type"\###
    :"string"},"grade":{"type":"integer","minimum":0,"maximum":1},"balance":{"type":"number"},"a\###
    ctors":{"type":"integer"}},"required":["chunk_id","grade","balance","actors"]}},"shown":{"ty\###
    pe":"array","items":{"type":"string"},"description":"As it was shown."},"shown_plain":{"type\###
    ":"array","items":{"type":"string"},"description":"The same hits in plain order."},"plain":{\###
    "type":["array","null"],"items":{"type":"string"},"description":"What plain retrieval gives \###
    now; null where the question cannot be asked again."},"learned":{"type":["array","null"],"it\###
    ems":{"type":"string"},"description":"What learned ranking gives now."}},"required":["query_\###
    id","query","judgments","shown","shown_plain","plain","learned"]}}},"required":["retrievals"\###
    ]}},"parameters":{"collection":{"name":"collection","in":"path","required":true,"schema":{"t\###
    ype":"string","pattern":"^[a-z0-9_-]{1,64}$"}},"document":{"name":"document","in":"path","re\###
    quired":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLe\###
    ngth":512}},"chunk":{"name":"chunk","in":"path","required":true,"description":"Percent-encod\###
    ed.","schema":{"type":"string","minLength":1,"maxLength":512}},"failure":{"name":"failure","\###
    in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"string","minLe\###
    ngth":1,"maxLength":512}},"finding":{"name":"finding","in":"path","required":true,"descripti\###
    on":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"job":{"nam\###
    e":"job","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"stri\###
    ng","minLength":1,"maxLength":512}},"cursor":{"name":"cursor","in":"query","description":"Th\###
    e next_cursor of the page before.","schema":{"type":"string"}},"limit":{"name":"limit","in":\###
    "query","schema":{"type":"integer","minimum":1,"maximum":1000,"default":100}},"failureState"\###
    :{"name":"state","in":"query","schema":{"type":"string","enum":["open","fixed","regressed","\###
    dismissed"]}},"findingState":{"name":"state","in":"query","schema":{"type":"string","enum":[\###
    "open","confirmed","dismissed","snoozed"]}},"queryID":{"name":"X-Query-Id","in":"header","de\###
    scription":"The same as query_id in the body.","schema":{"type":"string","minLength":1,"maxL\###
    ength":100}},"findingVerdict":{"name":"verdict","in":"query","schema":{"type":"string","enum\###
    ":["current","suspected","superseded","contradicted","changed_at_source","gone_at_source","e\###
    xpired"]}},"key":{"name":"key","in":"path","required":true,"description":"A key's id.","sche\###
    ma":{"type":"string","minLength":1,"maxLength":512}},"token":{"name":"token","in":"path","re\###
    quired":true,"description":"A hit's feedback_token.","schema":{"type":"string","minLength":1\###
    ,"maxLength":400,"pattern":"^[A-Za-z0-9_-]+$"}},"decision":{"name":"decision","in":"path","r\###
    equired":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxL\###
    ength":512}}},"headers":{"RequestID":{"description":"Names the request.","schema":{"type":"s\###
    tring"}},"RateLimitPolicy":{"description":"The bucket of the caller: its size q and the seco\###
    nds w in which it fills.","schema":{"type":"string"}},"RateLimit":{"description":"What is le\###
    ft in it, r, and the seconds t until it is full.","schema":{"type":"string"}}},"responses":{\###
    "Problem":{"description":"A problem.","headers":{"x-request-id":{"$ref":"#/components/header\###
    s/RequestID"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas\###
    /Problem"}}}},"Unauthorized":{"description":"No key, or one that opens nothing.","headers":{\###
    "x-request-id":{"$ref":"#/components/headers/RequestID"},"www-authenticate":{"description":"\###
    How to show a key.","schema":{"type":"string"}}},"content":{"application/problem+json":{"sch\###
    ema":{"$ref":"#/components/schemas/Problem"}}}},"TooManyRequests":{"description":"The caller\###
    's bucket is empty.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"re\###
    try-after":{"description":"Seconds to wait.","schema":{"type":"integer"}},"ratelimit-policy"\###
    :{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/R\###
    ateLimit"}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Pr\###
    oblem"}}}},"Unavailable":{"description":"Not now: the server starts or stops, has too much t\###
    o do, or needs what does not answer.","headers":{"x-request-id":{"$ref":"#/components/header\###
    s/RequestID"},"retry-after":{"description":"Seconds to wait.","schema":{"type":"integer"}}},\###
    "content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}},\###
    "securitySchemes":{"key":{"type":"http","scheme":"bearer","bearerFormat":"sjk_…","descriptio\###
    n":"An access key. An operation names the scope that it needs; `admin` contains all. A serve\###
    r on the loopback interface without any key asks for none. Operations with `x-all-collection\###
    s` need a key for all collections."}}}}\###

    """###
}
