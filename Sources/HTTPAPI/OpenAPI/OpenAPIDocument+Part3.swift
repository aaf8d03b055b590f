/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part3 = ###"""
    ":1,"maxLength":512},"timestamp":{"type":["string","null"],"format":"date-time","description\###
    ":"RFC 3339."},"source":{"type":["string","null"],"enum":["user","annotator","llm","code","i\###
    mplicit",null],"default":"user"},"name":{"type":"string","minLength":1,"maxLength":64,"descr\###
    iption":"thumb, rating, label, click, copy, cited, dwell, rephrase, abandon, task, correctio\###
    n, review or another."},"target":{"type":["object","null"],"properties":{"kind":{"type":"str\###
    ing","enum":["response","chunk","document"]},"id":{"type":["string","null"],"minLength":1,"m\###
    axLength":512},"rank":{"type":["integer","null"],"minimum":1,"description":"From 1."}},"requ\###
    ired":["kind"],"additionalProperties":false},"cited":{"type":["array","null"],"items":{"type\###
    ":"string"},"description":"Chunks that the answer used."},"score":{"type":["number","null"],\###
    "minimum":-1,"maximum":1,"description":"null retracts the actor's earlier event of that name\###
     and target. May be left out for label, correction, rephrase, abandon (-1) and click, copy, \###
    cited (1)."},"label":{"type":["string","null"],"enum":["irrelevant","outdated","incorrect","\###
    incomplete","wrong_citation","unsafe","missing","other",null]},"comment":{"type":["string","\###
    null"]},"correction":{"type":["string","null"]},"expected":{"type":["object","null"],"proper\###
    ties":{"chunk_id":{"type":"string","minLength":1,"maxLength":512}},"required":["chunk_id"],"\###
    additionalProperties":false},"actor":{"type":["string","null"],"minLength":1,"maxLength":512\###
    ,"description":"Kept only as a keyed hash."},"session_id":{"type":["string","null"],"minLeng\###
    th":1,"maxLength":512},"application":{"type":["string","null"],"minLength":1,"maxLength":512\###
    },"metadata":{"type":["object","null"],"description":"The caller's own payload; filters can \###
    read it.","additionalProperties":true}},"required":["query_id","name"],"additionalProperties\###
    ":false},"FeedbackBatch":{"type":"object","properties":{"events":{"type":"array","items":{"d\###
    escription":"A FeedbackEvent. Each is read by itself and has a result of its own, so that on\###
    e that is not valid holds up no other."},"minItems":1,"maxItems":1000,"description":"Each a \###
    FeedbackEvent, judged by itself."}},"required":["events"],"additionalProperties":false},"Fee\###
    dbackReceipt":{"type":"object","properties":{"id":{"type":"string"},"status":{"type":"string\###
    ","enum":["recorded","duplicate"]},"linked":{"type":"boolean"},"fault":{"type":["string","nu\###
    ll"],"description":"Who is to blame or to thank: retrieval, document, generation, out_of_sco\###
    pe."},"chunks":{"type":"array","items":{"type":"string"},"description":"The chunks it falls \###
    on."}},"required":["id","status","linked","fault","chunks"]},"FeedbackResults":{"type":"obje\###
    ct","properties":{"results":{"type":"array","items":{"type":"object","properties":{"code":{"\###
    type":"integer","description":"The status that the event alone would have had."},"id":{"type\###
    ":"string"},"status":{"type":"string","enum":["recorded","duplicate","refused"]},"linked":{"\###
    type":"boolean"},"fault":{"type":["string","null"]},"chunks":{"type":"array","items":{"type"\###
    :"string"}},"problem":{"$ref":"#/components/schemas/Problem"}},"required":["code","status"]}\###
    }},"required":["results"]},"FailureSearch":{"type":"object","properties":{"query":{"type":["\###
    string","null"],"minLength":1},"embedding":{"anyOf":[{"$ref":"#/components/schemas/Vector"},\###
    {"type":"null"}]},"limit":{"type":["integer","null"],"minimum":1,"maximum":1000,"default":10\###
    }},"additionalProperties":false},"Failure":{"type":"object","properties":{"id":{"type":"stri\###
    ng"},"similarity":{"type":"number","minimum":0,"maximum":1},"state":{"type":"string","enum":\###
    ["open","fixed","regressed","dismissed"]},"label":{"type":["string","null"]},"fault":{"type"\###
    :["string","null"]},"query_ids":{"type":"array","items":{"type":"string"}},"queries":{"type"\###
    :"array","items":{"type":"string"}},"known_bad":{"type":"array","items":{"type":"string"}},"\###
    known_good":{"type":"array","items":{"type":"string"}},"correction":{"type":["string","null"\###
    ]},"events":{"type":"integer"},"actors":{"type":"integer","description":"Distinct actors beh\###
    ind the events."},"regressions":{"type":"integer"},"fix_candidate":{"type":"boolean","descri\###
    ption":"Whether something that may have repaired it changed since it failed last."},"history\###
    ":{"type":"array","items":{"type":"string"}}},"required":["id","state","label","fault","quer\###
    y_ids","queries","known_bad","known_good","correction","events","actors","regressions","fix_\###
    candidate","history"]},"FailureList":{"type":"object","properties":{"failures":{"type":"arra\###
    y","items":{"$ref":"#/components/schemas/Failure"}}},"required":["failures"]},"FailurePage":\###
    {"type":"object","properties":{"failures":{"type":"array","items":{"$ref":"#/components/sche\###
    mas/Failure"}},"next_cursor":{"type":["string","null"]}},"required":["failures","next_cursor\###
    "]},"FailureUpdate":{"type":"object","properties":{"state":{"type":"string","enum":["open","\###
    fixed","dismissed"]},"note":{"type":["string","null"]},"actor":{"type":["string","null"],"mi\###
    nLength":1,"maxLength":512}},"required":["state"],"additionalProperties":false},"Finding":{"\###
    type":"object","properties":{"id":{"type":"string"},"document_id":{"type":"string"},"chunk_i\###
    ds":{"type":"array","items":{"type":"string"}},"verdict":{"type":"string","enum":["current",\###
    "suspected","superseded","contradicted","changed_at_source","gone_at_source","expired"]},"co\###
    nfidence":{"type":"number","minimum":0,"maximum":1},"state":{"type":"string","enum":["open",\###
    "confirmed","dismissed","snoozed"]},"snoozed_until":{"type":["string","null"],"format":"date\###
    -time","description":"RFC 3339; until when a snoozed finding sleeps."},"note":{"type":["stri\###
    ng","null"]},"newer_chunk_ids":{"type":"array","items":{"type":"string"},"description":"Newe\###
    r versions, nearest first."},"evidence":{"type":"array","items":{"type":"object","properties\###
    ":{"kind":{"type":"string"},"weight":{"type":"number","description":"Natural log odds."},"su\###
    mmary":{"type":"string"},"recorded_at":{"type":"string","format":"date-time","description":"\###
    RFC 3339."},"differences":{"type":"array","description":"What a newer text or a correction s\###
    ays differently.","items":{"type":"object","properties":{"kind":{"type":"string"},"old":{"ty\###
    pe":"string"},"new":{"type":"string"}},"required":["kind","old","new"]}}},"required":["kind"\###
    ,"weight","summary","recorded_at"]}},"action":{"type":"string","enum":["replace","compare","\###
    review","reingest","remove","renew"],"description":"What to do."},"advice":{"type":"string"}\###
    ,"traffic":{"type":"integer"}},"required":["id","document_id","chunk_ids","verdict","confide\###
    nce","state","snoozed_until","note","newer_chunk_ids","evidence","action","advice","traffic"\###
    ]},"FindingPage":{"type":"object","properties":{"findings":{"type":"array","items":{"$ref":"\###
    #/components/schemas/Finding"}},"next_cursor":{"type":["string","null"]}},"required":["findi\###
    ngs","next_cursor"]},"FindingUpdate":{"type":"object","properties":{"state":{"type":"string"\###
    ,"enum":["open","confirmed","dismissed","snoozed"]},"until":{"type":["string","null"],"forma\###
    t":"date-time","description":"With snoozed alone."},"note":{"type":["string","null"]},"actor\###
    ":{"type":["string","null"],"minLength":1,"maxLength":512}},"required":["state"],"additional\###
    Properties":false},"ChunkDetails":{"allOf":[{"$ref":"#/components/schemas/Chunk"},{"type":"o\###
    bject","properties":{"document":{"$ref":"#/components/schemas/DocumentRecord"},"freshness":{\###
    "$ref":"#/components/schemas/Freshness"},"votes":{"type":"object","properties":{"positive":{\###
    "type":"integer"},"negative":{"type":"integer"},"actors":{"type":"integer"},"recent":{"type"\###
    :"array","items":{"type":"object","properties":{"query_id":{"type":"string"},"recorded_at":{\###
    "type":"string","format":"date-time","description":"RFC 3339."},"name":{"type":"string"},"la\###
    bel":{"type":["string","null"]},"value":{"type":"number"},"fault":{"type":"string"}},"requir\###
    ed":["query_id","recorded_at","name","label","value","fault"]}}},"required":["positive","neg\###
    ative","actors","recent"]},"findings":{"type":"array","items":{"$ref":"#/components/schemas/\###
    Finding"}},"failures":{"type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"req\###
    uired":["document","freshness","votes","findings","failures"]}]},"Reindex":{"type":"object",\###
    "properties":{"dry_run":{"type":["boolean","null"],"default":false},"strategy":{"type":["str\###
    ing","null"],"enum":["auto","rebuild","reembed",null],"default":"auto"},"embedder":{"type":[\###
    "string","null"],"minLength":1,"maxLength":64,"description":"Move the collection to this emb\###
    edder."},"minimum_recall":{"type":["number","null"],"minimum":0,"maximum":1,"default":0.9,"d\###
    escription":"The recall@10 against exact search that the new generation must reach."}},"addi\###
    tionalProperties":false},"Empty":{"type":"object","properties":{},"additionalProperties":fal\###
    se},"ReindexPlan":{"type":"object","properties":{"strategy":{"type":"string","enum":["rebuil\###
    d","reembed","refuse"]},"collection":{"type":"string"},"embedder":{"type":"string"},"generat\###
    ion":{"type":"integer"},"steps":{"type":"array","items":{"type":"string"}},"vectors":{"type"\###
    :"integer"},"bytes":{"type":"integer"},"embeddings":{"type":"integer"},"estimated_seconds":{\###
    "type":"number"}},"required":["strategy","collection","embedder","generation","steps","vecto\###
    rs","bytes","embeddings","estimated_seconds"]},"Job":{"type":"object","properties":{"id":{"t\###
    ype":"string"},"kind":{"type":"string"},"state":{"type":"string","enum":["queued","running",\###
    "succeeded","failed","cancelled"]},"progress":{"type":"object","properties":{"done":{"type":\###
    "integer"},"total":{"type":"integer"},"unit":{"type":"string"}},"required":["done","total","\###
    unit"]},"result":{},"error":{"type":"string"},"created_at":{"type":"string","format":"date-t\###
    ime","description":"RFC 3339."},"updated_at":{"type":"string","format":"date-time","descript\###
    ion":"RFC 3339."}},"required":["id","kind","state","progress","created_at","updated_at"]},"H\###
    ealthReport":{"type":"object","properties":{"collection":{"type":"string"},"status":{"type":\###
    "string","enum":["ok","degraded"]},"index":{"type":"object"},"recall":{"type":["object","nul\###
    l"]},"advice":{"type":"array","items":{"type":"string"}}},"required":["collection","status",\###
    "index","advice"]},"ServiceHealth":{"type":"object","properties":{"status":{"type":"string",\###
    "enum":["ok","degraded"]},"state":{"type":"string","enum":["opening","ready","draining"]},"v\###
    ersion":{"type":"string"},"collections":{"type":"integer"},"degraded":{"type":"array","items\###
    ":{"type":"object","properties":{"collection":{"type":"string"},"notices":{"type":"array","i\###
    tems":{"type":"string"}}},"required":["collection","notices"]}}},"required":["status","state\###
    ","version","collections","degraded"]},"Status":{"type":"object","properties":{"status":{"ty\###
    pe":"string"}},"required":["status"]},"CoverageGaps":{"type":"object","properties":{"gaps":{\###
    "type":"array","items":{"$ref":"#/components/schemas/Failure"}}},"required":["gaps"]},"Failu\###
    reReplayRequest":{"type":"object","properties":{"failure_id":{"type":["string","null"],"minL\###
    ength":1,"description":"One failure; without it those that something changed for are replaye\###
    d."},"limit":{"type":["integer","null"],"minimum":1,"maximum":100,"default":20}},"additional\###
    Properties":false},"FailureReplays":{"type":"object","properties":{"replays":{"type":"array"\###
    ,"items":{"type":"object","properties":{"outcome":{"type":"string","enum":["improved","uncha\###
    nged","undecided"]},"questions":{"type":"integer"},"failing":{"type":"integer"},"top_chunk_i\###
    ds":{"type":"array","items":{"type":"string"}},"failure":{"$ref":"#/components/schemas/Failu\###
    re"}},"required":["outcome","questions","failing","top_chunk_ids","failure"]}}},"required":[\###
    "replays"]},"SourceSightings":{"type":"object","properties":{"sources":{"type":"array","minI\###
    tems":1,"maxItems":1000,"items":{"type":"object","description":"Names either a document or a\###
     source.","properties":{"document_id":{"type":["string","null"],"minLength":1},"source_uri":\###
    {"type":["string","null"]},"state":{"type":"string","enum":["present","changed","gone"]},"fi\###
    ngerprint":{"type":["string","null"],"maxLength":512,"description":"The caller's name of the\###
     content that the source has now."}},"required":["state"],"additionalProperties":false}}},"r\###
    equired":["sources"],"additionalProperties":false},"SourceSightingResults":{"type":"object",\###
    "properties":{"results":{"type":"array","items":{"type":"object","properties":{"document_id"\###
    :{"type":"string"},"source_uri":{"type":"string"},"status":{"type":"string","enum":["noted",\###
    "unchanged","unknown"]}},"required":["status"]}}},"required":["results"]},"Backup":{"type":"\###
    object","additionalProperties":false,"required":["id","path","created_at","bytes","files"],"\###
    properties":{"id":{"type":"string"},"path":{"type":"string","description":"The directory, on\###
     the server."},"created_at":{"type":"string","format":"date-time"},"bytes":{"type":"integer"\###
    ,"minimum":0},"files":{"type":"array","items":{"type":"object","additionalProperties":false,\###
    "required":["name","bytes","sha256"],"properties":{"name":{"type":"string"},"bytes":{"type":\###
    "integer","minimum":0},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"}}}}}},"Backups":\###
    {"type":"object","additionalProperties":false,"required":["backups"],"properties":{"backups"\###
    :{"type":"array","items":{"$ref":"#/components/schemas/Backup"}}}},"Integrity":{"type":"obje\###
    ct","additionalProperties":false,"required":["status","faults"],"properties":{"status":{"typ\###
    e":"string","enum":["ok","damaged"]},"faults":{"type":"array","items":{"type":"string"},"des\###
    cription":"What is wrong, naming table and row."}}},"KeyInput":{"type":"object","additionalP\###
    roperties":false,"required":["name","scopes"],"properties":{"name":{"type":"string","minLeng\###
    th":1,"maxLength":100,"description":"At most 100 bytes of UTF-8."},"scopes":{"type":"array",\###
    "minItems":1,"maxItems":4,"items":{"type":"string","enum":["admin","feedback","read","write"\###
    ]}},"collections":{"type":["array","null"],"minItems":1,"maxItems":1000,"items":{"type":"str\###
    ing","pattern":"^[a-z0-9_-]{1,64}$"},"description":"What the key reaches; all if absent."},"\###
    expires_at":{"type":["string","null"],"format":"date-time","description":"When it ends by it\###
    self; a time to come."}}},"KeyRotation":{"type":"object","additionalProperties":false,"prope\###
    rties":{"overlap_seconds":{"type":["integer","null"],"minimum":0,"maximum":2592000,"default"\###
    :86400,"description":"How long the old key goes on."}}},"Key":{"type":"object","required":["\###
    id","name","scopes","collections","created_at","expires_at","revoked_at","last_used_at"],"pr\###
    operties":{"id":{"type":"string"},"name":{"type":"string"},"scopes":{"type":"array","items":\###
    {"type":"string","enum":["admin","feedback","read","write"]}},"collections":{"type":["array"\###
    ,"null"],"items":{"type":"string"},"description":"null for all."},"created_at":{"type":"stri\###
    ng","format":"date-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"revo\###
    ked_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["string","nu\###
    ll"],"format":"date-time"}}},"NewKey":{"type":"object","required":["id","name","scopes","col\###
    lections","created_at","expires_at","revoked_at","last_used_at","key"],"properties":{"id":{"\###
    type":"string"},"name":{"type":"string"},"scopes":{"type":"array","items":{"type":"string","\###
    enum":["admin","feedback","read","write"]}},"collections":{"type":["array","null"],"items":{\###
    "type":"string"},"description":"null for all."},"created_at":{"type":"string","format":"date\###
    -time"},"expires_at":{"type":["string","null"],"format":"date-time"},"revoked_at":{"type":["\###
    string","null"],"format":"date-time"},"last_used_at":{"type":["string","null"],"format":"dat\###
    e-time"},"key":{"type":"string","pattern":"^sjk_[0-9a-f]{16}_[0-9a-f]{64}$","description":"T\###
    he key itself, shown this once."}}},"KeyPage":{"type":"object","required":["keys","next_curs\###
    or"],"properties":{"keys":{"type":"array","items":{"$ref":"#/components/schemas/Key"}},"next\###
    _cursor":{"type":["string","null"]}}},"Vote":{"type":"object","additionalProperties":false,"\###
    required":["score"],"description":"A label goes with a score of at most 0.","properties":{"i\###
    d":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"Makes retries safe\###
    ."},"target":{"type":["string","null"],"enum":["chunk","response",null],"description":"What \###
    it is about: the hit of the token, or the answer as a whole."},"score":{"type":["number","nu\###
    ll"],"minimum":-1,"maximum":1,"description":"null takes an earlier vote back."},"label":{"ty\###
    pe":["string","null"],"enum":["irrelevant","outdated","incorrect","incomplete","wrong_citati\###
    on","unsafe","missing","other",null]},"comment":{"type":["string","null"],"maxLength":4096}}\###
    },"VoteReceipt":{"type":"object","required":["id","status"],"properties":{"id":{"type":"stri\###
    ng"},"status":{"type":"string","enum":["recorded","duplicate"]}}},"Tuning":{"type":"object",\###
    "description":"Constants of learning that differ from those of the profile, by name.","addit\###
    ionalProperties":{"type":"number"}},"LearningChoice":{"type":"object","properties":{"learnin\###
    g":{"type":"string","enum":["balanced","cautious","off"]},"exploration_rate":{"type":"number\###
    "},"tuning":{"$ref":"#/components/schemas/Tuning"}},"required":["learning","exploration_rate\###
    ","tuning"]},"LearningChange":{"type":"object","properties":{"learning":{"type":["string","n\###
    ull"],"enum":["balanced","cautious","off",null],"description":"The profile."},"exploration_r\###
    ate":{"type":["number","null"],"description":"The probability that a logged search swaps two\###
     near ties.","minimum":0,"maximum":0.2},"tuning":{"type":["object","null"],"description":"Co\###
    nstants to change; null gives one back to the profile.","properties":{"actor_allowance":{"ty\###
    pe":["number","null"],"minimum":0,"maximum":1000},"actor_share":{"type":["number","null"],"m\###
    inimum":0,"maximum":1},"adjustment_bound":{"type":["number","null"],"minimum":0,"maximum":20\###
    },"gate_threshold":{"type":["number","null"],"minimum":-10,"maximum":10},"gate_width":{"type\###
    ":["number","null"],"minimum":0.1,"maximum":10},"hold":{"type":["number","null"],"minimum":0\###
    ,"maximum":50},"merge_radius":{"type":["number","null"],"minimum":0,"maximum":5},"statement_\###
    allowance":{"type":["number","null"],"minimum":0,"maximum":1000},"statement_bound":{"type":[\###
    "number","null"],"minimum":0,"maximum":10},"statement_share":{"type":["number","null"],"mini\###
    mum":0,"maximum":1},"step_size":{"type":["number","null"],"minimum":0,"maximum":2}},"additio\###
    nalProperties":false}},"additionalProperties":false},"Proposal":{"type":"object","properties\###
    ":{"learning":{"type":["string","null"],"enum":["balanced","cautious","off",null],"descripti\###
    on":"The profile."},"exploration_rate":{"type":["number","null"],"description":"The probabil\###
    ity that a logged search swaps two near ties.","minimum":0,"maximum":0.2},"tuning":{"type":[\###
    "object","null"],"description":"Constants to change; null gives one back to the profile.","p\###
    roperties":{"actor_allowance":{"type":["number","null"],"minimum":0,"maximum":1000},"actor_s\###
    hare":{"type":["number","null"],"minimum":0,"maximum":1},"adjustment_bound":{"type":["number\###
    ","null"],"minimum":0,"maximum":20},"gate_threshold":{"type":["number","null"],"minimum":-10\###
    ,"maximum":10},"gate_width":{"type":["number","null"],"minimum":0.1,"maximum":10},"hold":{"t\###
    ype":["number","null"],"minimum":0,"maximum":50},"merge_radius":{"type":["number","null"],"m\###
    inimum":0,"maximum":5},"statement_allowance":{"type":["number","null"],"minimum":0,"maximum"\###
    :1000},"statement_bound":{"type":["number","null"],"minimum":0,"maximum":10},"statement_shar\###
    e":{"type":["number","null"],"minimum":0,"maximum":1},"step_size":{"type":["number","null"],\###
    "minimum":0,"maximum":2}},"additionalProperties":false},"note":{"type":["string","null"],"de\###
    scription":"Why.","maxLength":65536},"decided_by":{"type":["string","null"],"description":"W\###
    ho decides; only a keyed hash is kept.","minLength":1,"maxLength":512},"dry_run":{"type":["b\###
    oolean","null"],"description":"Compare, and note nothing."}},"additionalProperties":false},"\###
    Promotion":{"type":"object","properties":{"proposal":{"type":"string","description":"The pro\###
    posal's id.","minLength":1,"maxLength":512},"force":{"type":["boolean","null"],"description"\###
    :"Do it although the gate did not accept."},"note":{"type":["string","null"],"description":"\###
    Why.","maxLength":65536},"decided_by":{"type":["string","null"],"description":"Who decides; \###
    only a keyed hash is kept.","minLength":1,"maxLength":512}},"required":["proposal"],"additio\###
    nalProperties":false},"LearningRollback":{"type":"object","properties":{"note":{"type":["str\###
    ing","null"],"description":"Why.","maxLength":65536},"decided_by":{"type":["string","null"],\###
    "description":"Who decides; only a keyed hash is kept.","minLength":1,"maxLength":512}},"add\###
    itionalProperties":false},"TrialBeginning":{"type":"object","properties":{"proposal":{"type"\###
    :"string","description":"The proposal's id.","minLength":1,"maxLength":512},"mode":{"type":"\###
    string","enum":["split","interleave"],"description":"By sessions, or in every list by team d\###
    raft."},"share":{"type":["number","null"],"description":"The share of sessions that the cand\###
    idate gets, of a split alone.","minimum":0.01,"maximum":0.99},"force":{"type":["boolean","nu\###
    ll"],"description":"Do it although the gate refused."},"note":{"type":["string","null"],"des\###
    cription":"Why.","maxLength":65536},"decided_by":{"type":["string","null"],"description":"Wh\###
    o decides; only a keyed hash is kept.","minLength":1,"maxLength":512}},"required":["proposal\###
    ","mode"],"additionalProperties":false},"Trial":{"type":"object","properties":{"id":{"type":\###
    "string"},"mode":{"type":"string","enum":["watch","split","interleave"]},"share":{"type":"nu\###
    mber"},"other":{"$ref":"#/components/schemas/LearningChoice"},"events":{"type":"integer","de\###
    scription":"Events that count."},"candidate_events":{"type":"integer","description":"Those o\###
    n the candidate's lists, of a split alone."},"difference":{"type":"number","description":"Th\###
    e mean difference of an event, newer configuration minus older."},"low":{"type":"number","de\###
    scription":"The lower end of its 95 % confidence sequence."},"high":{"type":"number","descri\###
    ption":"The upper end."},"verdict":{"type":"string","enum":["open","better","worse"]}},"requ\###
    ired":["id","mode","share","other","events","candidate_events","difference","low","high","ve\###
    rdict"]},"Learning":{"type":"object","properties":{"learning":{"type":"string","enum":["bala\###
    nced","cautious","off"]},"exploration_rate":{"type":"number"},"tuning":{"$ref":"#/components\###
    /schemas/Tuning"},"can_roll_back":{"type":"boolean","description":"Whether a promotion can b\###
    e taken back."},"trial":{"$ref":"#/components/schemas/Trial"},"events":{"type":"integer","de\###
    scription":"Events learned from."},"questions":{"type":"integer","description":"Questions re\###
    membered."},"chunks":{"type":"integer","description":"Chunks with learned weights."},"spread\###
    ":{"type":"number","description":"The unit of similarities."},"bound":{"type":"number","desc\###
    ription":"The greatest change of a score by feedback."},"gate":{"type":"array","description"\###
    :"How far the memory acts, newest questions first.","items":{"type":"object","properties":{"\###
    least_similarity":{"type":"number"},"comparisons":{"type":"integer"},"strength":{"type":"num\###
    ber"},"score":{"type":"number"}},"required":["least_similarity","comparisons","strength","sc\###
    ore"]}},"ledger_sequence":{"type":"integer","description":"The ledger entry that was reached\###
    ."},"digest":{"type":"string","description":"SHA-256 over all that was learned."}},"required\###
    ":["learning","exploration_rate","tuning","can_roll_back","events","questions","chunks","spr\###
    ead","bound","gate","ledger_sequence","digest"]},"LearningRebuild":{"type":"object","propert\###
    ies":{"dry_run":{"type":["boolean","null"],"description":"Compare only."}},"additionalProper\###
    ties":false},"LearningRebuilt":{"type":"object","properties":{"ledger_sequence":{"type":"int\###
    eger"},"identical":{"type":"boolean","description":"Whether the fold gave the bytes that ser\###
    ved."},"parts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string\###
    "},"bytes":{"type":"integer"},"before":{"type":"string","description":"SHA-256 of what serve\###
    d."},"after":{"type":"string","description":"SHA-256 of the fold."}},"required":["name","byt\###
    es","before","after"]}}},"required":["ledger_sequence","identical","parts"]},"Retraction":{"\###
    type":"object","properties":{"id":{"type":["string","null"],"description":"Makes retries saf\###
    e.","minLength":1,"maxLength":512},"event_id":{"type":["string","null"],"description":"One e\###
    vent.","minLength":1,"maxLength":512},"actor":{"type":["string","null"],"description":"Every\###
    thing that this actor sent so far.","minLength":1,"maxLength":512},"from":{"type":["string",\###
    "null"],"description":"All feedback taken from this moment on …","format":"date-time"},"unti\###
    l":{"type":["string","null"],"description":"… and before this one.","format":"date-time"},"n\###
    ote":{"type":["string","null"],"description":"Why.","maxLength":65536},"decided_by":{"type":\###
    ["string","null"],"description":"Who decides; only a keyed hash is kept.","minLength":1,"max\###
    Length":512},"dry_run":{"type":["boolean","null"],"description":"Tell how many events it wou\###
    ld reach and change nothing."}},"additionalProperties":false,"description":"Exactly one of a\###
    n event_id, an actor, and a period with from and until."},"RetractionReceipt":{"type":"objec\###
    t","properties":{"id":{"type":["string","null"],"description":"The decision's id in the ledg\###
    er; null on a dry run."},"events":{"type":"integer","description":"Events that counted and n\###
    o longer do."}},"required":["id","events"]},"Erasure":{"type":"object","properties":{"retrie\###
    vals":{"type":"integer","description":"Logged retrievals that were deleted."},"events":{"typ\###
    e":"integer","description":"Entries of the ledger that were deleted."}},"required":["retriev\###
    als","events"]},"Release":{"type":"object","properties":{"id":{"type":"string"},"action":{"t\###
    ype":"string","enum":["propose","promote","rollback","begin","end"]},"proposal":{"type":"str\###
    ing","description":"The proposal that it belongs to."},"choice":{"$ref":"#/components/schema\###
    s/LearningChoice"},"previous":{"$ref":"#/components/schemas/LearningChoice"},"decision":{"ty\###
    pe":["string","null"],"enum":["accept","refuse","undecided",null]},"reasons":{"type":"array"\###
    ,"items":{"type":"string"}},"automatic":{"type":"boolean","description":"Whether the service\###
     did it by itself."},"note":{"type":["string","null"]},"recorded_at":{"type":"string","forma\###
    t":"date-time"}},"required":["id","action","proposal","choice","previous","decision","reason\###
    s","automatic","note","recorded_at"]},"Releases":{"type":"object","properties":{"releases":{\###
    "type":"array","items":{"$ref":"#/components/schemas/Release"}}},"required":["releases"]},"L\###
    earningDifference":{"type":"object","properties":{"serving":{"$ref":"#/components/schemas/Le\###
    arningChoice"},"candidate":{"$ref":"#/components/schemas/LearningChoice"},"retrievals":{"typ\###
    e":"integer","description":"Logged retrievals that were looked at."},"changed":{"type":"inte\###
    ger","description":"Those that would be ordered differently."},"first_changed":{"type":"inte\###
    ger","description":"Those whose first hit would be another."},"examples":{"type":"array","it\###
    ems":{"type":"object","properties":{"query_id":{"type":"string"},"text":{"type":["string","n\###
    ull"]},"serving":{"type":"array","items":{"type":"string"}},"candidate":{"type":"array","ite\###
    ms":{"type":"string"}}},"required":["query_id","text","serving","candidate"]}}},"required":[\###
    "serving","candidate","retrievals","changed","first_changed","examples"]}},"parameters":{"co\###
    llection":{"name":"collection","in":"path","required":true,"schema":{"type":"string","patter\###
    n":"^[a-z0-9_-]{1,64}$"}},"document":{"name":"document","in":"path","required":true,"descrip\###
    tion":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"chunk":{\###
    "name":"chunk","in":"path","required":true,"description":"Percent-encoded.","schema":{"type"\###
    :"string","minLength":1,"maxLength":512}},"failure":{"name":"failure","in":"path","required"\###
    :true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":5\###
    12}},"finding":{"name":"finding","in":"path","required":true,"description":"Percent-encoded.\###
    ","schema":{"type":"string","minLength":1,"maxLength":512}},"job":{"name":"job","in":"path",\###
    "required":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"ma\###
    xLength":512}},"cursor":{"name":"cursor","in":"query","description":"The next_cursor of the \###
    page before.","schema":{"type":"string"}},"limit":{"name":"limit","in":"query","schema":{"ty\###
    pe":"integer","minimum":1,"maximum":1000,"default":100}},"failureState":{"name":"state","in"\###
    :"query","schema":{"type":"string","enum":["open","fixed","regressed","dismissed"]}},"findin\###
    gState":{"name":"state","in":"query","schema":{"type":"string","enum":["open","confirmed","d\###
    ismissed","snoozed"]}},"queryID":{"name":"X-Query-Id","in":"header","description":"The same \###
    as query_id in the body.","schema":{"type":"string","minLength":1,"maxLength":100}},"finding\###
    Verdict":{"name":"verdict","in":"query","schema":{"type":"string","enum":["current","suspect\###
    ed","superseded","contradicted","changed_at_source","gone_at_source","expired"]}},"key":{"na\###
    me":"key","in":"path","required":true,"description":"A key's id.","schema":{"type":"string",\###
    "minLength":1,"maxLength":512}},"token":{"name":"token","in":"path","required":true,"descrip\###
    tion":"A hit's feedback_token.","schema":{"type":"string","minLength":1,"maxLength":400,"pat\###
    tern":"^[A-Za-z0-9_-]+$"}},"actor":{"name":"actor","in":"path","required":true,"description"\###
    :"A person or program, as named in searches and feedback.","schema":{"type":"string","minLen\###
    gth":1,"maxLength":512}}},"headers":{"RequestID":{"description":"Names the request.","schema\###
    ":{"type":"string"}},"RateLimitPolicy":{"description":"The bucket of the caller: its size q \###
    and the seconds w in which it fills.","schema":{"type":"string"}},"RateLimit":{"description"\###
    :"What is left in it, r, and the seconds t until it is full.","schema":{"type":"string"}}},"\###
    responses":{"Problem":{"description":"A problem.","headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"}},"content":{"application/problem+json":{"schema":{"$ref":"#/compon\###
    ents/schemas/Problem"}}}},"Unauthorized":{"description":"No key, or one that opens nothing."\###
    ,"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"www-authenticate":{"de\###
    scription":"How to show a key.","schema":{"type":"string"}}},"content":{"application/problem\###
    +json":{"schema":{"$ref":"#/components/schemas/Problem"}}}},"TooManyRequests":{"description"\###
    :"The caller's bucket is empty.","headers":{"x-request-id":{"$ref":"#/components/headers/Req\###
    uestID"},"retry-after":{"description":"Seconds to wait.","schema":{"type":"integer"}},"ratel\###
    imit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/componen\###
    ts/headers/RateLimit"}},"content":{"application/problem+json":{"schema":{"$ref":"#/component\###
    s/schemas/Problem"}}}},"Unavailable":{"description":"Not now: the server starts or stops, ha\###
    s too much to do, or needs what does not answer.","headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"},"retry-after":{"description":"Seconds to wait.","schema":{"type":"\###
    integer"}}},"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Pr\###
    oblem"}}}}},"securitySchemes":{"key":{"type":"http","scheme":"bearer","bearerFormat":"sjk_…"\###
    ,"description":"An access key. An operation names the scope that it needs; `admin` contains \###
    all. A server on the loopback interface without any key asks for none. Operations with `x-al\###
    l-collections` need a key for all collections."}}}}\###

    """###
}
