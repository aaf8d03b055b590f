/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part1 = ###"""
    {"openapi":"3.1.0","info":{"title":"Scrubjay","version":"0.1.0","summary":"Retrieval that le\###
    arns from feedback."},"servers":[{"url":"/"}],"tags":[{"name":"collections","description":"W\###
    hat holds documents of one kind of vector."},{"name":"documents","description":"What is sear\###
    ched."},{"name":"search","description":"Questions and answers."},{"name":"feedback","descrip\###
    tion":"How retrievals went."},{"name":"failures","description":"What went wrong before."},{"\###
    name":"staleness","description":"What is out of date."},{"name":"upkeep","description":"Inde\###
    xes and long work."},{"name":"keys","description":"Who may do what."},{"name":"service","des\###
    cription":"For operators."}],"paths":{"/":{"get":{"operationId":"getIndexPage","tags":["serv\###
    ice"],"summary":"A page of links.","responses":{"200":{"description":"Done.","content":{"tex\###
    t/html; charset=utf-8":{"schema":{"type":"string"}}},"headers":{"x-request-id":{"$ref":"#/co\###
    mponents/headers/RequestID"}}}},"security":[]}},"/healthz":{"get":{"operationId":"getHealth"\###
    ,"tags":["service"],"summary":"How the service is.","responses":{"200":{"description":"Done.\###
    ","content":{"application/json":{"schema":{"$ref":"#/components/schemas/ServiceHealth"}}},"h\###
    eaders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref"\###
    :"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit\###
    "}}},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respon\###
    ses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compo\###
    nents/responses/Problem"}},"security":[{"key":["read"]}],"x-all-collections":true}},"/livez"\###
    :{"get":{"operationId":"getLiveness","tags":["service"],"summary":"Whether the process lives\###
    .","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/Status"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Re\###
    questID"}}}},"security":[]}},"/readyz":{"get":{"operationId":"getReadiness","tags":["service\###
    "],"summary":"Whether requests are welcome.","responses":{"200":{"description":"Done.","cont\###
    ent":{"application/json":{"schema":{"$ref":"#/components/schemas/Status"}}},"headers":{"x-re\###
    quest-id":{"$ref":"#/components/headers/RequestID"}}},"503":{"$ref":"#/components/responses/\###
    Unavailable"}},"security":[]}},"/metrics":{"get":{"operationId":"getMetrics","tags":["servic\###
    e"],"summary":"Figures for Prometheus.","responses":{"200":{"description":"Done.","content":\###
    {"text/plain; version=0.0.4; charset=utf-8":{"schema":{"type":"string"}}},"headers":{"x-requ\###
    est-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/h\###
    eaders/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"401":{"$re\###
    f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"4\###
    29":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/\###
    Problem"}},"security":[{"key":["read"]}],"x-all-collections":true}},"/openapi.json":{"get":{\###
    "operationId":"getOpenAPI","tags":["service"],"summary":"This document.","responses":{"200":\###
    {"description":"Done.","content":{"application/json":{"schema":{"type":"object"}}},"headers"\###
    :{"x-request-id":{"$ref":"#/components/headers/RequestID"}}}},"security":[]}},"/api/v1/colle\###
    ctions":{"get":{"operationId":"listCollections","tags":["collections"],"summary":"List colle\###
    ctions.","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{\###
    "$ref":"#/components/schemas/CollectionList"}}},"headers":{"x-request-id":{"$ref":"#/compone\###
    nts/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"\###
    ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses\###
    /Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\###
    responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#\###
    /components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"securi\###
    ty":[{"key":["read"]}]}},"/api/v1/collections/{collection}":{"put":{"operationId":"createCol\###
    lection","tags":["collections"],"summary":"Create a collection; the same definition again ch\###
    anges nothing.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{\###
    "required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collec\###
    tionDefinition"}}}},"responses":{"200":{"description":"It was there.","content":{"applicatio\###
    n/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$\###
    ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/Rate\###
    LimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"201":{"description":"\###
    Created.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}\###
    }},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"\###
    $ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/Rate\###
    Limit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/respon\###
    ses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/componen\###
    ts/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/comp\###
    onents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/\###
    components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503"\###
    :{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem\###
    "}},"security":[{"key":["admin"]}]},"get":{"operationId":"getCollection","tags":["collection\###
    s"],"summary":"Show a collection.","parameters":[{"$ref":"#/components/parameters/collection\###
    "}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/components/heade\###
    rs/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit\###
    ":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"\###
    },"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\###
    /Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/respo\###
    nses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/comp\###
    onents/responses/Unavailable"}},"security":[{"key":["read"]}]},"patch":{"operationId":"updat\###
    eCollection","tags":["collections"],"summary":"Change settings.","parameters":[{"$ref":"#/co\###
    mponents/parameters/collection"}],"requestBody":{"required":true,"content":{"application/jso\###
    n":{"schema":{"$ref":"#/components/schemas/CollectionUpdate"}}}},"responses":{"200":{"descri\###
    ption":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collect\###
    ion"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-polic\###
    y":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers\###
    /RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/r\###
    esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/com\###
    ponents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#\###
    /components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref\###
    ":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},\###
    "503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]},"delete\###
    ":{"operationId":"deleteCollection","tags":["collections"],"summary":"Delete a collection wi\###
    th all that belongs to it.","parameters":[{"$ref":"#/components/parameters/collection"}],"re\###
    sponses":{"204":{"description":"Done; no body.","headers":{"x-request-id":{"$ref":"#/compone\###
    nts/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"\###
    ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses\###
    /Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\###
    responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/compone\###
    nts/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref\###
    ":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collectio\###
    ns/{collection}/documents":{"put":{"operationId":"putDocuments","tags":["documents"],"summar\###
    y":"Write documents: all or none of a JSON body, each by itself of a stream.","parameters":[\###
    {"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"ap\###
    plication/json":{"schema":{"$ref":"#/components/schemas/DocumentWrite"}},"application/x-ndjs\###
    on":{"schema":{"type":"string","description":"One DocumentInput a line."}}}},"responses":{"2\###
    00":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/sch\###
    emas/DocumentResults"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}\###
    ,"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/c\###
    omponents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref\###
    ":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"40\###
    4":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"}\###
    ,"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Probl\###
    em"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/P\###
    roblem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components\###
    /responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/co\###
    mponents/responses/Problem"}},"security":[{"key":["write"]}]},"get":{"operationId":"listDocu\###
    ments","tags":["documents"],"summary":"List documents in order of id.","parameters":[{"$ref"\###
    :"#/components/parameters/collection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/\###
    components/parameters/limit"}],"responses":{"200":{"description":"Done.","content":{"applica\###
    tion/json":{"schema":{"$ref":"#/components/schemas/DocumentPage"}}},"headers":{"x-request-id\###
    ":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers\###
    /RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/\###
    components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429\###
    ":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Pr\###
    oblem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}}\###
    ,"/api/v1/collections/{collection}/documents/{document}":{"get":{"operationId":"getDocument"\###
    ,"tags":["documents"],"summary":"Show a document with its chunks.","parameters":[{"$ref":"#/\###
    components/parameters/collection"},{"$ref":"#/components/parameters/document"}],"responses":\###
    {"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/\###
    schemas/Document"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ra\###
    telimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compo\###
    nents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#\###
    /components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{\###
    "$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyReques\###
    ts"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/U\###
    navailable"}},"security":[{"key":["read"]}]},"delete":{"operationId":"deleteDocument","tags"\###
    :["documents"],"summary":"Delete a document.","parameters":[{"$ref":"#/components/parameters\###
    /collection"},{"$ref":"#/components/parameters/document"}],"responses":{"204":{"description"\###
    :"Done; no body.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratel\###
    imit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/componen\###
    ts/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/co\###
    mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$r\###
    ef":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"\###
    },"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unav\###
    ailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["write"]}]}},\###
    "/api/v1/collections/{collection}/search":{"post":{"operationId":"search","tags":["search"],\###
    "summary":"Ask.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/comp\###
    onents/parameters/queryID"},{"name":"limit","in":"query","required":false,"schema":{"type":"\###
    integer","minimum":1,"maximum":1000},"description":"The most hits. A body of JSON may say it\###
     instead."},{"name":"recall_target","in":"query","required":false,"schema":{"type":"number",\###
    "minimum":0.01,"maximum":1},"description":"The share of true neighbours that is aimed at. A \###
    body of JSON may say it instead."},{"name":"rerank","in":"query","required":false,"schema":{\###
    "type":"boolean"},"description":"Whether what was learned orders the hits. A body of JSON ma\###
    y say it instead."},{"name":"explain","in":"query","required":false,"schema":{"type":"boolea\###
    n"},"description":"Whether hits say why they moved. A body of JSON may say it instead."},{"n\###
    ame":"log","in":"query","required":false,"schema":{"type":"boolean"},"description":"Whether \###
    the retrieval is logged. A body of JSON may say it instead."}],"requestBody":{"required":tru\###
    e,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Search"}},"applicati\###
    on/octet-stream":{"schema":{"type":"string","format":"binary","description":"The little-endi\###
    an 32-bit floats of one vector; everything else stands in the query string."}}}},"responses"\###
    :{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components\###
    /schemas/SearchAnswer"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"\###
    },"x-query-id":{"description":"The query id.","schema":{"type":"string"}},"ratelimit-policy"\###
    :{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/R\###
    ateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/res\###
    ponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/compo\###
    nents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/c\###
    omponents/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":\###
    "#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"5\###
    00":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavaila\###
    ble"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection}/search/batch":{"pos\###
    t":{"operationId":"searchBatch","tags":["search"],"summary":"Ask several questions.","parame\###
    ters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"conten\###
    t":{"application/json":{"schema":{"$ref":"#/components/schemas/SearchBatch"}}}},"responses":\###
    {"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/\###
    schemas/SearchAnswers"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"\###
    },"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/\###
    components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$re\###
    f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"4\###
    04":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"\###
    },"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Prob\###
    lem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/\###
    TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/component\###
    s/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection}\###
    /chunks/{chunk}":{"get":{"operationId":"getChunk","tags":["search"],"summary":"All that is k\###
    nown about a chunk.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/\###
    components/parameters/chunk"}],"responses":{"200":{"description":"Done.","content":{"applica\###
    tion/json":{"schema":{"$ref":"#/components/schemas/ChunkDetails"}}},"headers":{"x-request-id\###
    ":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers\###
    /RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/\###
    components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429\###
    ":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Pr\###
    oblem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}}\###
    ,"/api/v1/feedback":{"post":{"operationId":"sendFeedback","tags":["feedback"],"summary":"Say\###
     how a retrieval went.","requestBody":{"required":true,"content":{"application/json":{"schem\###
    a":{"$ref":"#/components/schemas/FeedbackEvent"}}}},"responses":{"200":{"description":"On di\###
    sk; a repeated id is answered like the first time.","content":{"application/json":{"schema":\###
    {"$ref":"#/components/schemas/FeedbackReceipt"}}},"headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"}\###
    ,"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/respons\###
    es/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\###
    s/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/compo\###
    nents/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/c\###
    omponents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":\###
    "#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"5\###
    00":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavaila\###
    ble"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["feedback"]}]}},"\###
    /api/v1/feedback/batch":{"post":{"operationId":"sendFeedbackBatch","tags":["feedback"],"summ\###
    ary":"Send several events, each judged by itself.","requestBody":{"required":true,"content":\###
    {"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackBatch"}}}},"responses":{\###
    "200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/s\###
    chemas/FeedbackResults"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID\###
    "},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#\###
    /components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$r\###
    ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"\###
    408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem\###
    "},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/Too\###
    ManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/r\###
    esponses/Unavailable"}},"security":[{"key":["feedback"]}]}},"/api/v1/collections/{collection\###
    }/failures/search":{"post":{"operationId":"searchFailures","tags":["failures"],"summary":"Fi\###
    nd failures that resemble a question.","parameters":[{"$ref":"#/components/parameters/collec\###
    tion"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/co\###
    mponents/schemas/FailureSearch"}}}},"responses":{"200":{"description":"Done.","content":{"ap\###
    plication/json":{"schema":{"$ref":"#/components/schemas/FailureList"}}},"headers":{"x-reques\###
    t-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/hea\###
    ders/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref"\###
    :"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403\###
    ":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},\###
    "408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Proble\###
    m"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/To\###
    oManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/\###
    responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection}/f\###
    ailures":{"get":{"operationId":"listFailures","tags":["failures"],"summary":"List failures."\###
    ,"parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameter\###
    s/cursor"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/failure\###
    State"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{\###
    "$ref":"#/components/schemas/FailurePage"}}},"headers":{"x-request-id":{"$ref":"#/components\###
    /headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"rat\###
    elimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Pr\###
    oblem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/res\###
    ponses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components\###
    /responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"\###
    #/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{\###
    collection}/failures/{failure}":{"get":{"operationId":"getFailure","tags":["failures"],"summ\###
    ary":"Show a failure.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"\###
    #/components/parameters/failure"}],"responses":{"200":{"description":"Done.","content":{"app\###
    lication/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-request-id"\###
    :{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/\###
    RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/c\###
    omponents/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\###
    ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429"\###
    :{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Pro\###
    blem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]},"\###
    patch":{"operationId":"updateFailure","tags":["failures"],"summary":"Close, dismiss or reope\###
    n a failure.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/compone\###
    nts/parameters/failure"}],"requestBody":{"required":true,"content":{"application/json":{"sch\###
    ema":{"$ref":"#/components/schemas/FailureUpdate"}}}},"responses":{"200":{"description":"Don\###
    e.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"heade\###
    rs":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/\###
    components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}}\###
    ,"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unaut\###
    horized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/respon\###
    ses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/re\###
    sponses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/component\###
    s/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":\###
    "#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"secu\###
    rity":[{"key":["write"]}]}},"/api/v1/collections/{collection}/failures/{failure}/answer":{"p\###
    ut":{"operationId":"curateAnswer","tags":["failures"],"summary":"Make a text the answer to a\###
     failure's questions; it is shown first for them.","parameters":[{"$ref":"#/components/param\###
    eters/collection"},{"$ref":"#/components/parameters/failure"}],"requestBody":{"required":tru\###
    e,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Curation"}}}},"respo\###
    nses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/compo\###
    nents/schemas/Failure"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"\###
    },"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/\###
    components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$re\###
    f":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"4\###
    04":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"\###
    },"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Prob\###
    lem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/\###
    Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/component\###
    s/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/c\###
    omponents/responses/Problem"}},"security":[{"key":["write"]}]},"delete":{"operationId":"with\###
    drawAnswer","tags":["failures"],"summary":"Take the curated answers of a failure back, and d\###
    elete their documents.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":\###
    "#/components/parameters/failure"},{"name":"actor","in":"query","description":"Who decides; \###
    only a keyed hash is kept.","schema":{"type":"string"}}],"responses":{"200":{"description":"\###
    Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"he\###
    aders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":\###
    "#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"\###
    }}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Un\###
    authorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/res\###
    ponses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components\###
    /responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"\###
    #/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"secur\###
    ity":[{"key":["write"]}]}},"/api/v1/collections/{collection}/staleness":{"get":{"operationId\###
    ":"listFindings","tags":["staleness"],"summary":"List findings of stale documents.","paramet\###
    ers":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/cursor"\###
    },{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/findingState"},{\###
    "$ref":"#/components/parameters/findingVerdict"}],"responses":{"200":{"description":"Done.",\###
    "content":{"application/json":{"schema":{"$ref":"#/components/schemas/FindingPage"}}},"heade\###
    rs":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/\###
    components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}}\###
    ,"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unaut\###
    horized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/respon\###
    ses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compo\###
    nents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{\###
    "key":["read"]}]}},"/api/v1/collections/{collection}/staleness/{finding}":{"get":{"operation\###
    Id":"getFinding","tags":["staleness"],"summary":"Show a finding.","parameters":[{"$ref":"#/c\###
    omponents/parameters/collection"},{"$ref":"#/components/parameters/finding"}],"responses":{"\###
    200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/sc\###
    hemas/Finding"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratel\###
    imit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/componen\###
    ts/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/co\###
    mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$r\###
    ef":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"\###
    },"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unav\###
    ailable"}},"security":[{"key":["read"]}]},"patch":{"operationId":"updateFinding","tags":["st\###
    aleness"],"summary":"Confirm, dismiss, snooze or reopen a finding.","parameters":[{"$ref":"#\###
    /components/parameters/collection"},{"$ref":"#/components/parameters/finding"}],"requestBody\###
    ":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Fin\###
    dingUpdate"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"sc\###
    hema":{"$ref":"#/components/schemas/Finding"}}},"headers":{"x-request-id":{"$ref":"#/compone\###
    nts/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"\###
    ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses\###
    /Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\###
    responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/compone\###
    nts/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/com\###
    ponents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#\###
    /components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503\###
    ":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["write"]}]}},"/api/v1/c\###
    ollections/{collection}/reindex":{"post":{"operationId":"startReindex","tags":["upkeep"],"su\###
    mmary":"Build the next index generation and let it serve, or plan it.","parameters":[{"$ref"\###
    :"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"applicati\###
    on/json":{"schema":{"$ref":"#/components/schemas/Reindex"}}}},"responses":{"200":{"descripti\###
    on":"The plan, on a dry run.","content":{"application/json":{"schema":{"$ref":"#/components/\###
    schemas/ReindexPlan"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},\###
    "ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/co\###
    mponents/headers/RateLimit"}}},"202":{"description":"Started.","content":{"application/json"\###
    :{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/compon\###
    ents/headers/RequestID"},"Location":{"description":"The job.","schema":{"type":"string"}},"r\###
    atelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/comp\###
    onents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"\###
    #/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":\###
    {"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"4\###
    09":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"\###
    },"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Prob\###
    lem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/re\###
    sponses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["\###
    admin"]}]}},"/api/v1/collections/{collection}/reindex/rollback":{"post":{"operationId":"roll\###
    backReindex","tags":["upkeep"],"summary":"Go back to the previous generation, or to the embe\###
    dder of before.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":\###
    {"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Empty\###
    "}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$r\###
    ef":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/components/hea\###
    ders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelim\###
    it":{"$ref":"#/components/headers/RateLimit"}}},"202":{"description":"Started: the way back \###
    to the embedder of before.","content":{"application/json":{"schema":{"$ref":"#/components/sc\###
    hemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"Location"\###
    :{"description":"The job.","schema":{"type":"string"}},"ratelimit-policy":{"$ref":"#/compone\###
    nts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":\###
    {"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized\###
    "},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Pro\###
    blem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses\###
    /Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/respo\###
    nses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/r\###
    esponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/\###
    components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{c\###
    ollection}/health":{"get":{"operationId":"getCollectionHealth","tags":["upkeep"],"summary":"\###
    Measure an index and give advice.","parameters":[{"$ref":"#/components/parameters/collection\###
    "}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/HealthReport"}}},"headers":{"x-request-id":{"$ref":"#/components/hea\###
    ders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelim\###
    it":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Proble\###
    m"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respons\###
    es/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/res\###
    ponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/co\###
    mponents/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/jobs/{job}":{"get\###
    ":{"operationId":"getJob","tags":["upkeep"],"summary":"Show a job.","parameters":[{"$ref":"#\###
    /components/parameters/job"}],"responses":{"200":{"description":"Done.","content":{"applicat\###
    ion/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":\###
    "#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimit\###
    Policy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components\###
    /responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\###
    omponents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":\###
    "#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"5\###
    03":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]},"delete":{\###
    "operationId":"cancelJob","tags":["upkeep"],"summary":"Cancel a job and wait until it has st\###
    opped.","parameters":[{"$ref":"#/components/parameters/job"}],"responses":{"200":{"descripti\###
    on":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"h\###
    eaders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref"\###
    :"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit\###
    "}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/U\###
    nauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/re\###
    sponses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/c\###
    omponents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security\###
    ":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/failures/replay":{"post":{"operati\###
    onId":"replayFailures","tags":["failures"],"summary":"Ask the questions of past failures aga\###
    in; logs, learns and closes nothing.","parameters":[{"$ref":"#/components/parameters/collect\###
    ion"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/com\###
    ponents/schemas/FailureReplayRequest"}}}},"responses":{"200":{"description":"Done.","content\###
    ":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureReplays"}}},"headers":{\###
    "x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/compo\###
    nents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400\###
    ":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthoriz\###
    ed"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/P\###
    roblem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/respons\###

    """###
}
