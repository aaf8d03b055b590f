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
    integer","minimum":1,"maximum":1000},"description":"The most hits. Only with a body of bytes\###
    ."},{"name":"recall_target","in":"query","required":false,"schema":{"type":"number","minimum\###
    ":0.01,"maximum":1},"description":"The share of true neighbours that is aimed at. Only with \###
    a body of bytes."},{"name":"rerank","in":"query","required":false,"schema":{"type":"boolean"\###
    },"description":"Whether what was learned orders the hits. Only with a body of bytes."},{"na\###
    me":"explain","in":"query","required":false,"schema":{"type":"boolean"},"description":"Wheth\###
    er hits say why they moved. Only with a body of bytes."},{"name":"log","in":"query","require\###
    d":false,"schema":{"type":"boolean"},"description":"Whether the retrieval is logged. Only wi\###
    th a body of bytes."}],"requestBody":{"required":true,"content":{"application/json":{"schema\###
    ":{"$ref":"#/components/schemas/Search"}},"application/octet-stream":{"schema":{"type":"stri\###
    ng","format":"binary","description":"The little-endian 32-bit floats of one vector; everythi\###
    ng else stands in the query string."}}}},"responses":{"200":{"description":"Done.","content"\###
    :{"application/json":{"schema":{"$ref":"#/components/schemas/SearchAnswer"}}},"headers":{"x-\###
    request-id":{"$ref":"#/components/headers/RequestID"},"x-query-id":{"description":"The query\###
     id.","schema":{"type":"string"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimit\###
    Policy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components\###
    /responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\###
    omponents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":\###
    "#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$r\###
    ef":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":\###
    {"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Prob\###
    lem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"\###
    /api/v1/collections/{collection}/search/batch":{"post":{"operationId":"searchBatch","tags":[\###
    "search"],"summary":"Ask several questions.","parameters":[{"$ref":"#/components/parameters/\###
    collection"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/SearchBatch"}}}},"responses":{"200":{"description":"Done.","content":\###
    {"application/json":{"schema":{"$ref":"#/components/schemas/SearchAnswers"}}},"headers":{"x-\###
    request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/componen\###
    ts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{\###
    "$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"\###
    },"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Prob\###
    lem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/\###
    Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/respon\###
    ses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compo\###
    nents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{\###
    "key":["read"]}]}},"/api/v1/collections/{collection}/chunks/{chunk}":{"get":{"operationId":"\###
    getChunk","tags":["search"],"summary":"All that is known about a chunk.","parameters":[{"$re\###
    f":"#/components/parameters/collection"},{"$ref":"#/components/parameters/chunk"}],"response\###
    s":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/componen\###
    ts/schemas/ChunkDetails"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestI\###
    D"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"\###
    #/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$\###
    ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},\###
    "404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooMan\###
    yRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/resp\###
    onses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/feedback":{"post":{"operationI\###
    d":"sendFeedback","tags":["feedback"],"summary":"Say how a retrieval went.","requestBody":{"\###
    required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Feedbac\###
    kEvent"}}}},"responses":{"200":{"description":"On disk; a repeated id is answered like the f\###
    irst time.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackRe\###
    ceipt"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-pol\###
    icy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/heade\###
    rs/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components\###
    /responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/c\###
    omponents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":\###
    "#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$r\###
    ef":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":\###
    {"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Prob\###
    lem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/respon\###
    ses/Problem"}},"security":[{"key":["feedback"]}]}},"/api/v1/feedback/batch":{"post":{"operat\###
    ionId":"sendFeedbackBatch","tags":["feedback"],"summary":"Send several events, each judged b\###
    y itself.","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#\###
    /components/schemas/FeedbackBatch"}}}},"responses":{"200":{"description":"Done.","content":{\###
    "application/json":{"schema":{"$ref":"#/components/schemas/FeedbackResults"}}},"headers":{"x\###
    -request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/compone\###
    nts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":\###
    {"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized\###
    "},"403":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Pro\###
    blem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses\###
    /Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/componen\###
    ts/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"ke\###
    y":["feedback"]}]}},"/api/v1/collections/{collection}/failures/search":{"post":{"operationId\###
    ":"searchFailures","tags":["failures"],"summary":"Find failures that resemble a question.","\###
    parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"\###
    content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureSearch"}}}},"res\###
    ponses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/com\###
    ponents/schemas/FailureList"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Requ\###
    estID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$re\###
    f":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401"\###
    :{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Proble\###
    m"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Pr\###
    oblem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/response\###
    s/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compone\###
    nts/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"k\###
    ey":["read"]}]}},"/api/v1/collections/{collection}/failures":{"get":{"operationId":"listFail\###
    ures","tags":["failures"],"summary":"List failures.","parameters":[{"$ref":"#/components/par\###
    ameters/collection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/paramet\###
    ers/limit"},{"$ref":"#/components/parameters/failureState"}],"responses":{"200":{"descriptio\###
    n":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailurePage\###
    "}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":\###
    {"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/Ra\###
    teLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/resp\###
    onses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/compon\###
    ents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$re\###
    f":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"s\###
    ecurity":[{"key":["read"]}]}},"/api/v1/collections/{collection}/failures/{failure}":{"get":{\###
    "operationId":"getFailure","tags":["failures"],"summary":"Show a failure.","parameters":[{"$\###
    ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/failure"}],"resp\###
    onses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/comp\###
    onents/schemas/Failure"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID\###
    "},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#\###
    /components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$r\###
    ef":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"\###
    404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooMany\###
    Requests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respo\###
    nses/Unavailable"}},"security":[{"key":["read"]}]},"patch":{"operationId":"updateFailure","t\###
    ags":["failures"],"summary":"Close, dismiss or reopen a failure.","parameters":[{"$ref":"#/c\###
    omponents/parameters/collection"},{"$ref":"#/components/parameters/failure"}],"requestBody":\###
    {"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failu\###
    reUpdate"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"sche\###
    ma":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ra\###
    telimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/P\###
    roblem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\###
    sponses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/component\###
    s/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/compo\###
    nents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/c\###
    omponents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":\###
    {"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["write"]}]}},"/api/v1/col\###
    lections/{collection}/failures/{failure}/answer":{"put":{"operationId":"curateAnswer","tags"\###
    :["failures"],"summary":"Make a text the answer to a failure's questions; it is shown first \###
    for them.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components\###
    /parameters/failure"}],"requestBody":{"required":true,"content":{"application/json":{"schema\###
    ":{"$ref":"#/components/schemas/Curation"}}}},"responses":{"200":{"description":"Done.","con\###
    tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-\###
    request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/componen\###
    ts/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{\###
    "$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"\###
    },"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Prob\###
    lem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/\###
    Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/respon\###
    ses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/re\###
    sponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/c\###
    omponents/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security\###
    ":[{"key":["write"]}]},"delete":{"operationId":"withdrawAnswer","tags":["failures"],"summary\###
    ":"Take the curated answers of a failure back, and delete their documents.","parameters":[{"\###
    $ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/failure"},{"nam\###
    e":"actor","in":"query","description":"Who decides; only a keyed hash is kept.","schema":{"t\###
    ype":"string"}}],"responses":{"200":{"description":"Done.","content":{"application/json":{"s\###
    chema":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-request-id":{"$ref":"#/compon\###
    ents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},\###
    "ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/response\###
    s/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components\###
    /responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/compon\###
    ents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$re\###
    f":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"50\###
    7":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["write"]}]}},"/api/v1/coll\###
    ections/{collection}/staleness":{"get":{"operationId":"listFindings","tags":["staleness"],"s\###
    ummary":"List findings of stale documents.","parameters":[{"$ref":"#/components/parameters/c\###
    ollection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/limit\###
    "},{"$ref":"#/components/parameters/findingState"},{"$ref":"#/components/parameters/findingV\###
    erdict"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":\###
    {"$ref":"#/components/schemas/FindingPage"}}},"headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ra\###
    telimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/P\###
    roblem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\###
    sponses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/component\###
    s/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":\###
    "#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/\###
    {collection}/staleness/{finding}":{"get":{"operationId":"getFinding","tags":["staleness"],"s\###
    ummary":"Show a finding.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref\###
    ":"#/components/parameters/finding"}],"responses":{"200":{"description":"Done.","content":{"\###
    application/json":{"schema":{"$ref":"#/components/schemas/Finding"}}},"headers":{"x-request-\###
    id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/heade\###
    rs/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"\###
    #/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":\###
    {"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"4\###
    29":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/\###
    Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]\###
    },"patch":{"operationId":"updateFinding","tags":["staleness"],"summary":"Confirm, dismiss, s\###
    nooze or reopen a finding.","parameters":[{"$ref":"#/components/parameters/collection"},{"$r\###
    ef":"#/components/parameters/finding"}],"requestBody":{"required":true,"content":{"applicati\###
    on/json":{"schema":{"$ref":"#/components/schemas/FindingUpdate"}}}},"responses":{"200":{"des\###
    cription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Find\###
    ing"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-polic\###
    y":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers\###
    /RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/r\###
    esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/com\###
    ponents/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#\###
    /components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref\###
    ":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},\###
    "500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavai\###
    lable"}},"security":[{"key":["write"]}]}},"/api/v1/collections/{collection}/reindex":{"post"\###
    :{"operationId":"startReindex","tags":["upkeep"],"summary":"Build the next index generation \###
    and let it serve, or plan it.","parameters":[{"$ref":"#/components/parameters/collection"}],\###
    "requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components\###
    /schemas/Reindex"}}}},"responses":{"200":{"description":"The plan, on a dry run.","content":\###
    {"application/json":{"schema":{"$ref":"#/components/schemas/ReindexPlan"}}},"headers":{"x-re\###
    quest-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components\###
    /headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"202":{"d\###
    escription":"Started.","content":{"application/json":{"schema":{"$ref":"#/components/schemas\###
    /Job"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"Location":{"de\###
    scription":"The job.","schema":{"type":"string"}},"ratelimit-policy":{"$ref":"#/components/h\###
    eaders/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$re\###
    f":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"4\###
    03":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"\###
    },"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Prob\###
    lem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/\###
    Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/respon\###
    ses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compo\###
    nents/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collec\###
    tion}/reindex/rollback":{"post":{"operationId":"rollbackReindex","tags":["upkeep"],"summary"\###
    :"Go back to the previous generation, or to the embedder of before.","parameters":[{"$ref":"\###
    #/components/parameters/collection"}],"requestBody":{"required":true,"content":{"application\###
    /json":{"schema":{"$ref":"#/components/schemas/Empty"}}}},"responses":{"200":{"description":\###
    "Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}}\###
    ,"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$r\###
    ef":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLi\###
    mit"}}},"202":{"description":"Started: the way back to the embedder of before.","content":{"\###
    application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":\###
    {"$ref":"#/components/headers/RequestID"},"Location":{"description":"The job.","schema":{"ty\###
    pe":"string"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit\###
    ":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"\###
    },"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\###
    /Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/respo\###
    nses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/r\###
    esponses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/componen\###
    ts/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref"\###
    :"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"sec\###
    urity":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/health":{"get":{"operationId"\###
    :"getCollectionHealth","tags":["upkeep"],"summary":"Measure an index and give advice.","para\###
    meters":[{"$ref":"#/components/parameters/collection"}],"responses":{"200":{"description":"D\###
    one.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/HealthReport"}}}\###
    ,"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$r\###
    ef":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLi\###
    mit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/response\###
    s/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components\###
    /responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"\###
    #/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"secur\###
    ity":[{"key":["read"]}]}},"/api/v1/jobs/{job}":{"get":{"operationId":"getJob","tags":["upkee\###
    p"],"summary":"Show a job.","parameters":[{"$ref":"#/components/parameters/job"}],"responses\###
    ":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/component\###
    s/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratel\###
    imit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/componen\###
    ts/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/co\###
    mponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$r\###
    ef":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"\###
    },"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unav\###
    ailable"}},"security":[{"key":["read"]}]},"delete":{"operationId":"cancelJob","tags":["upkee\###
    p"],"summary":"Cancel a job and wait until it has stopped.","parameters":[{"$ref":"#/compone\###
    nts/parameters/job"}],"responses":{"200":{"description":"Done.","content":{"application/json\###
    ":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"}\###
    ,"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/respons\###
    es/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\###
    s/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/compo\###
    nents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$r\###
    ef":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collect\###
    ions/{collection}/failures/replay":{"post":{"operationId":"replayFailures","tags":["failures\###
    "],"summary":"Ask the questions of past failures again; logs, learns and closes nothing.","p\###
    arameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"c\###
    ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureReplayRequest"}}}\###
    },"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":\###
    "#/components/schemas/FailureReplays"}}},"headers":{"x-request-id":{"$ref":"#/components/hea\###
    ders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelim\###
    it":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Proble\###
    m"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respons\###
    es/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/res\###
    ponses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components\###

    """###
}
