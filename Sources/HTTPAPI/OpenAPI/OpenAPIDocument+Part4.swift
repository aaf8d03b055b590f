/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part4 = ###"""
    cription":"The upper end."},"verdict":{"type":"string","enum":["open","better","worse"]}},"r\###
    equired":["id","mode","share","other","events","candidate_events","difference","low","high",\###
    "verdict"]},"Learning":{"type":"object","properties":{"learning":{"type":"string","enum":["b\###
    alanced","cautious","off"]},"exploration_rate":{"type":"number"},"tuning":{"$ref":"#/compone\###
    nts/schemas/Tuning"},"can_roll_back":{"type":"boolean","description":"Whether a promotion ca\###
    n be taken back."},"trial":{"$ref":"#/components/schemas/Trial"},"events":{"type":"integer",\###
    "description":"Events learned from."},"questions":{"type":"integer","description":"Questions\###
     remembered."},"chunks":{"type":"integer","description":"Chunks with learned weights."},"spr\###
    ead":{"type":"number","description":"The unit of similarities."},"bound":{"type":"number","d\###
    escription":"The greatest change of a score by feedback."},"gate":{"type":"array","descripti\###
    on":"How far the memory acts, newest questions first.","items":{"type":"object","properties"\###
    :{"least_similarity":{"type":"number"},"comparisons":{"type":"integer"},"strength":{"type":"\###
    number"},"score":{"type":"number"}},"required":["least_similarity","comparisons","strength",\###
    "score"]}},"ledger_sequence":{"type":"integer","description":"The ledger entry that was reac\###
    hed."},"digest":{"type":"string","description":"SHA-256 over all that was learned."}},"requi\###
    red":["learning","exploration_rate","tuning","can_roll_back","events","questions","chunks","\###
    spread","bound","gate","ledger_sequence","digest"]},"LearningRebuild":{"type":"object","prop\###
    erties":{"dry_run":{"type":["boolean","null"],"description":"Compare only."}},"additionalPro\###
    perties":false},"LearningRebuilt":{"type":"object","properties":{"ledger_sequence":{"type":"\###
    integer"},"identical":{"type":"boolean","description":"Whether the fold gave the bytes that \###
    served."},"parts":{"type":"array","items":{"type":"object","properties":{"name":{"type":"str\###
    ing"},"bytes":{"type":"integer"},"before":{"type":"string","description":"SHA-256 of what se\###
    rved."},"after":{"type":"string","description":"SHA-256 of the fold."}},"required":["name","\###
    bytes","before","after"]}}},"required":["ledger_sequence","identical","parts"]},"Retraction"\###
    :{"type":"object","properties":{"id":{"type":["string","null"],"description":"Makes retries \###
    safe.","minLength":1,"maxLength":512},"event_id":{"type":["string","null"],"description":"On\###
    e event.","minLength":1,"maxLength":512},"actor":{"type":["string","null"],"description":"Ev\###
    erything that this actor sent so far.","minLength":1,"maxLength":512},"from":{"type":["strin\###
    g","null"],"description":"All feedback taken from this moment on …","format":"date-time"},"u\###
    ntil":{"type":["string","null"],"description":"… and before this one.","format":"date-time"}\###
    ,"note":{"type":["string","null"],"description":"Why.","maxLength":65536},"decided_by":{"typ\###
    e":["string","null"],"description":"Who decides; only a keyed hash is kept.","minLength":1,"\###
    maxLength":512},"dry_run":{"type":["boolean","null"],"description":"Tell how many events it \###
    would reach and change nothing."}},"additionalProperties":false,"description":"Exactly one o\###
    f an event_id, an actor, and a period with from and until."},"RetractionReceipt":{"type":"ob\###
    ject","properties":{"id":{"type":["string","null"],"description":"The decision's id in the l\###
    edger; null on a dry run."},"events":{"type":"integer","description":"Events that counted an\###
    d no longer do."}},"required":["id","events"]},"Erasure":{"type":"object","properties":{"ret\###
    rievals":{"type":"integer","description":"Logged retrievals that were deleted."},"events":{"\###
    type":"integer","description":"Entries of the ledger that were deleted."}},"required":["retr\###
    ievals","events"]},"Release":{"type":"object","properties":{"id":{"type":"string"},"action":\###
    {"type":"string","enum":["propose","promote","rollback","begin","end"]},"proposal":{"type":"\###
    string","description":"The proposal that it belongs to."},"choice":{"$ref":"#/components/sch\###
    emas/LearningChoice"},"previous":{"$ref":"#/components/schemas/LearningChoice"},"decision":{\###
    "type":["string","null"],"enum":["accept","refuse","undecided",null]},"reasons":{"type":"arr\###
    ay","items":{"type":"string"}},"automatic":{"type":"boolean","description":"Whether the serv\###
    ice did it by itself."},"note":{"type":["string","null"]},"recorded_at":{"type":"string","fo\###
    rmat":"date-time"}},"required":["id","action","proposal","choice","previous","decision","rea\###
    sons","automatic","note","recorded_at"]},"Releases":{"type":"object","properties":{"releases\###
    ":{"type":"array","items":{"$ref":"#/components/schemas/Release"}}},"required":["releases"]}\###
    ,"LearningDifference":{"type":"object","properties":{"serving":{"$ref":"#/components/schemas\###
    /LearningChoice"},"candidate":{"$ref":"#/components/schemas/LearningChoice"},"retrievals":{"\###
    type":"integer","description":"Logged retrievals that were looked at."},"changed":{"type":"i\###
    nteger","description":"Those that would be ordered differently."},"first_changed":{"type":"i\###
    nteger","description":"Those whose first hit would be another."},"examples":{"type":"array",\###
    "items":{"type":"object","properties":{"query_id":{"type":"string"},"text":{"type":["string"\###
    ,"null"]},"serving":{"type":"array","items":{"type":"string"}},"candidate":{"type":"array","\###
    items":{"type":"string"}}},"required":["query_id","text","serving","candidate"]}}},"required\###
    ":["serving","candidate","retrievals","changed","first_changed","examples"]},"ExpectedChunk"\###
    :{"type":"object","description":"What became of a chunk that should have been found.","prope\###
    rties":{"chunk_id":{"type":"string"},"outcome":{"type":"string","enum":["shown","absent","fi\###
    ltered_out","below_min_score","moved_out","ann_miss","embedding_miss","words_miss","not_comp\###
    arable"]},"rank":{"type":["integer","null"],"minimum":1,"description":"In an exact search un\###
    der the same filter; null where there is none within the first 10,000."},"similarity":{"type\###
    ":["number","null"]},"summary":{"type":"string","description":"The reason in words, with the\###
     remedy."},"events":{"type":"integer","description":"In failures: how many events name it fo\###
    r this reason."}},"required":["chunk_id","outcome","rank","similarity","summary"]},"Decision\###
    ":{"type":"object","properties":{"id":{"type":"string"},"action":{"type":"string","enum":["p\###
    in","ban","forgive"]},"state":{"type":"string","enum":["active","released","replaced"]},"chu\###
    nk_id":{"type":"string"},"content":{"type":"string","description":"The fingerprint of the co\###
    ntent decided about."},"query":{"type":["string","null"]},"query_id":{"type":["string","null\###
    "]},"history":{"type":"array","items":{"type":"object","properties":{"state":{"type":"string\###
    ","enum":["active","released","replaced"]},"decision_id":{"type":"string"},"recorded_at":{"t\###
    ype":"string","format":"date-time","description":"RFC 3339."},"actor":{"type":["string","nul\###
    l"],"description":"A keyed hash."},"key_id":{"type":["string","null"],"description":"The acc\###
    ess key that was shown."},"note":{"type":["string","null"]}},"required":["state","decision_i\###
    d","recorded_at","actor","key_id","note"]},"description":"Who did what, when and why, oldest\###
     first."}},"required":["id","action","state","chunk_id","content","query","query_id","histor\###
    y"]},"DecisionPage":{"type":"object","properties":{"decisions":{"type":"array","items":{"$re\###
    f":"#/components/schemas/Decision"}},"next_cursor":{"type":["string","null"]}},"required":["\###
    decisions","next_cursor"]},"DecisionInput":{"type":"object","description":"The question is n\###
    amed by one of query, embedding and query_id.","properties":{"id":{"type":["string","null"],\###
    "minLength":1,"maxLength":512,"description":"Makes retries safe."},"action":{"type":"string"\###
    ,"enum":["pin","ban","forgive"]},"chunk_id":{"type":"string","minLength":1,"maxLength":512},\###
    "query":{"type":["string","null"],"description":"The question that is meant, with those that\###
     resemble it."},"embedding":{"anyOf":[{"$ref":"#/components/schemas/Vector"},{"type":"null"}\###
    ]},"query_id":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"A logge\###
    d retrieval whose question is meant."},"note":{"type":["string","null"],"description":"Why."\###
    },"actor":{"type":["string","null"],"minLength":1,"maxLength":512,"description":"Kept only a\###
    s a keyed hash."}},"required":["action","chunk_id"],"additionalProperties":false},"DecisionU\###
    pdate":{"type":"object","properties":{"state":{"type":"string","enum":["active","released"]}\###
    ,"note":{"type":["string","null"]},"actor":{"type":["string","null"],"minLength":1,"maxLengt\###
    h":512,"description":"Kept only as a keyed hash."}},"required":["state"],"additionalProperti\###
    es":false},"Signals":{"type":"object","properties":{"signals":{"type":"array","items":{"type\###
    ":"object","properties":{"name":{"type":"string","enum":["click","cited","copy","dwell","rep\###
    hrase","abandon","task"]},"weight":{"type":"number","minimum":0,"maximum":1,"description":"C\###
    ompared with a statement."},"starting_weight":{"type":"number"},"greatest_weight":{"type":"n\###
    umber"},"pairs":{"type":"number","description":"Retrievals with both the signal and a statem\###
    ent; repeated ones of an actor count less."},"agreement":{"type":"number","minimum":-1,"maxi\###
    mum":1,"description":"Beyond what chance would give, shrunk towards 0."},"error":{"type":"nu\###
    mber"}},"required":["name","weight","starting_weight","greatest_weight","pairs","agreement",\###
    "error"]}}},"required":["signals"]},"JudgedRetrievals":{"type":"object","properties":{"retri\###
    evals":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"string"},"\###
    query":{"type":["string","null"]},"judgments":{"type":"array","items":{"type":"object","prop\###
    erties":{"chunk_id":{"type":"string"},"grade":{"type":"integer","minimum":0,"maximum":1},"ba\###
    lance":{"type":"number"},"actors":{"type":"integer"}},"required":["chunk_id","grade","balanc\###
    e","actors"]}},"shown":{"type":"array","items":{"type":"string"},"description":"As it was sh\###
    own."},"shown_plain":{"type":"array","items":{"type":"string"},"description":"The same hits \###
    in plain order."},"plain":{"type":["array","null"],"items":{"type":"string"},"description":"\###
    What plain retrieval gives now; null where the question cannot be asked again."},"learned":{\###
    "type":["array","null"],"items":{"type":"string"},"description":"What learned ranking gives \###
    now."}},"required":["query_id","query","judgments","shown","shown_plain","plain","learned"]}\###
    }},"required":["retrievals"]}},"parameters":{"collection":{"name":"collection","in":"path","\###
    required":true,"schema":{"type":"string","pattern":"^[a-z0-9_-]{1,64}$"}},"document":{"name"\###
    :"document","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"s\###
    tring","minLength":1,"maxLength":512}},"chunk":{"name":"chunk","in":"path","required":true,"\###
    description":"Percent-encoded.","schema":{"type":"string","minLength":1,"maxLength":512}},"f\###
    ailure":{"name":"failure","in":"path","required":true,"description":"Percent-encoded.","sche\###
    ma":{"type":"string","minLength":1,"maxLength":512}},"finding":{"name":"finding","in":"path"\###
    ,"required":true,"description":"Percent-encoded.","schema":{"type":"string","minLength":1,"m\###
    axLength":512}},"job":{"name":"job","in":"path","required":true,"description":"Percent-encod\###
    ed.","schema":{"type":"string","minLength":1,"maxLength":512}},"cursor":{"name":"cursor","in\###
    ":"query","description":"The next_cursor of the page before.","schema":{"type":"string"}},"l\###
    imit":{"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":1000,"de\###
    fault":100}},"failureState":{"name":"state","in":"query","schema":{"type":"string","enum":["\###
    open","fixed","regressed","dismissed"]}},"findingState":{"name":"state","in":"query","schema\###
    ":{"type":"string","enum":["open","confirmed","dismissed","snoozed"]}},"queryID":{"name":"X-\###
    Query-Id","in":"header","description":"The same as query_id in the body.","schema":{"type":"\###
    string","minLength":1,"maxLength":100}},"findingVerdict":{"name":"verdict","in":"query","sch\###
    ema":{"type":"string","enum":["current","suspected","superseded","contradicted","changed_at_\###
    source","gone_at_source","expired"]}},"key":{"name":"key","in":"path","required":true,"descr\###
    iption":"A key's id.","schema":{"type":"string","minLength":1,"maxLength":512}},"token":{"na\###
    me":"token","in":"path","required":true,"description":"A hit's feedback_token.","schema":{"t\###
    ype":"string","minLength":1,"maxLength":400,"pattern":"^[A-Za-z0-9_-]+$"}},"actor":{"name":"\###
    actor","in":"path","required":true,"description":"A person or program, as named in searches \###
    and feedback.","schema":{"type":"string","minLength":1,"maxLength":512}},"decision":{"name":\###
    "decision","in":"path","required":true,"description":"Percent-encoded.","schema":{"type":"st\###
    ring","minLength":1,"maxLength":512}}},"headers":{"RequestID":{"description":"Names the requ\###
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
