/// A part of the document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
extension OpenAPIDocument {
  static let part1 = ###"""
    {"openapi":"3.1.0","info":{"title":"Scrubjay","version":"0.1.0","summary":"Retrieval that le\###
    arns from feedback."},"servers":[{"url":"/"}],"tags":[{"name":"collections","description":"W\###
    hat holds documents of one kind of vector."},{"name":"documents","description":"What is sear\###
    ched."},{"name":"search","description":"Questions and answers."},{"name":"feedback","descrip\###
    tion":"How retrievals went."},{"name":"decisions","description":"What maintainers pinned, ba\###
    nned and forgave."},{"name":"failures","description":"What went wrong before."},{"name":"sta\###
    leness","description":"What is out of date."},{"name":"upkeep","description":"Indexes and lo\###
    ng work."},{"name":"keys","description":"Who may do what."},{"name":"service","description":\###
    "For operators."}],"paths":{"/":{"get":{"operationId":"getIndexPage","tags":["service"],"sum\###
    mary":"A page of links.","responses":{"200":{"description":"Done.","content":{"text/html; ch\###
    arset=utf-8":{"schema":{"type":"string"}}},"headers":{"x-request-id":{"$ref":"#/components/h\###
    eaders/RequestID"}}}},"security":[]}},"/healthz":{"get":{"operationId":"getHealth","tags":["\###
    service"],"summary":"How the service is.","responses":{"200":{"description":"Done.","content\###
    ":{"application/json":{"schema":{"$ref":"#/components/schemas/ServiceHealth"}}},"headers":{"\###
    x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/compon\###
    ents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"401"\###
    :{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Proble\###
    m"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/resp\###
    onses/Problem"}},"security":[{"key":["read"]}],"x-all-collections":true}},"/livez":{"get":{"\###
    operationId":"getLiveness","tags":["service"],"summary":"Whether the process lives.","respon\###
    ses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/compon\###
    ents/schemas/Status"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}\###
    }},"security":[]}},"/readyz":{"get":{"operationId":"getReadiness","tags":["service"],"summar\###
    y":"Whether requests are welcome.","responses":{"200":{"description":"Done.","content":{"app\###
    lication/json":{"schema":{"$ref":"#/components/schemas/Status"}}},"headers":{"x-request-id":\###
    {"$ref":"#/components/headers/RequestID"}}},"503":{"$ref":"#/components/responses/Unavailabl\###
    e"}},"security":[]}},"/metrics":{"get":{"operationId":"getMetrics","tags":["service"],"summa\###
    ry":"Figures for Prometheus.","responses":{"200":{"description":"Done.","content":{"text/pla\###
    in; version=0.0.4; charset=utf-8":{"schema":{"type":"string"}}},"headers":{"x-request-id":{"\###
    $ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/Rat\###
    eLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"401":{"$ref":"#/comp\###
    onents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"429":{"$ref\###
    ":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"}}\###
    ,"security":[{"key":["read"]}],"x-all-collections":true}},"/openapi.json":{"get":{"operation\###
    Id":"getOpenAPI","tags":["service"],"summary":"This document.","responses":{"200":{"descript\###
    ion":"Done.","content":{"application/json":{"schema":{"type":"object"}}},"headers":{"x-reque\###
    st-id":{"$ref":"#/components/headers/RequestID"}}}},"security":[]}},"/api/v1/collections":{"\###
    get":{"operationId":"listCollections","tags":["collections"],"summary":"List collections.","\###
    responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/\###
    components/schemas/CollectionList"}}},"headers":{"x-request-id":{"$ref":"#/components/header\###
    s/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit"\###
    :{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"}\###
    ,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\###
    Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/component\###
    s/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key\###
    ":["read"]}]}},"/api/v1/collections/{collection}":{"put":{"operationId":"createCollection","\###
    tags":["collections"],"summary":"Create a collection; the same definition again changes noth\###
    ing.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required"\###
    :true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/CollectionDefini\###
    tion"}}}},"responses":{"200":{"description":"It was there.","content":{"application/json":{"\###
    schema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/co\###
    mponents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolic\###
    y"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"201":{"description":"Created.",\###
    "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"header\###
    s":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/c\###
    omponents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},\###
    "400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauth\###
    orized"},"403":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/respons\###
    es/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/res\###
    ponses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components\###
    /responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"\###
    #/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"secur\###
    ity":[{"key":["admin"]}]},"get":{"operationId":"getCollection","tags":["collections"],"summa\###
    ry":"Show a collection.","parameters":[{"$ref":"#/components/parameters/collection"}],"respo\###
    nses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/compo\###
    nents/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Request\###
    ID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":\###
    "#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"\###
    $ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"}\###
    ,"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooMa\###
    nyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/res\###
    ponses/Unavailable"}},"security":[{"key":["read"]}]},"patch":{"operationId":"updateCollectio\###
    n","tags":["collections"],"summary":"Change settings.","parameters":[{"$ref":"#/components/p\###
    arameters/collection"}],"requestBody":{"required":true,"content":{"application/json":{"schem\###
    a":{"$ref":"#/components/schemas/CollectionUpdate"}}}},"responses":{"200":{"description":"Do\###
    ne.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"h\###
    eaders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref"\###
    :"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit\###
    "}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/U\###
    nauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/re\###
    sponses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/component\###
    s/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/compo\###
    nents/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$r\###
    ef":"#/components/responses/Unavailable"}},"security":[{"key":["admin"]}]},"delete":{"operat\###
    ionId":"deleteCollection","tags":["collections"],"summary":"Delete a collection with all tha\###
    t belongs to it.","parameters":[{"$ref":"#/components/parameters/collection"}],"responses":{\###
    "204":{"description":"Done; no body.","headers":{"x-request-id":{"$ref":"#/components/header\###
    s/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit"\###
    :{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"}\###
    ,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\###
    Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/respon\###
    ses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compo\###
    nents/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collec\###
    tion}/documents":{"put":{"operationId":"putDocuments","tags":["documents"],"summary":"Write \###
    documents: all or none of a JSON body, each by itself of a stream.","parameters":[{"$ref":"#\###
    /components/parameters/collection"}],"requestBody":{"required":true,"content":{"application/\###
    json":{"schema":{"$ref":"#/components/schemas/DocumentWrite"}},"application/x-ndjson":{"sche\###
    ma":{"type":"string","description":"One DocumentInput a line."}}}},"responses":{"200":{"desc\###
    ription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Docum\###
    entResults"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimi\###
    t-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/\###
    headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/compo\###
    nents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref"\###
    :"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$\###
    ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415"\###
    :{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"\###
    429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses\###
    /Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/r\###
    esponses/Problem"}},"security":[{"key":["write"]}]},"get":{"operationId":"listDocuments","ta\###
    gs":["documents"],"summary":"List documents in order of id.","parameters":[{"$ref":"#/compon\###
    ents/parameters/collection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components\###
    /parameters/limit"}],"responses":{"200":{"description":"Done.","content":{"application/json"\###
    :{"schema":{"$ref":"#/components/schemas/DocumentPage"}}},"headers":{"x-request-id":{"$ref":\###
    "#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimit\###
    Policy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components\###
    /responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/c\###
    omponents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":\###
    "#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"5\###
    03":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/\###
    collections/{collection}/documents/{document}":{"get":{"operationId":"getDocument","tags":["\###
    documents"],"summary":"Show a document with its chunks.","parameters":[{"$ref":"#/components\###
    /parameters/collection"},{"$ref":"#/components/parameters/document"}],"responses":{"200":{"d\###
    escription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Do\###
    cument"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-po\###
    licy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/head\###
    ers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/component\###
    s/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/\###
    components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500"\###
    :{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable\###
    "}},"security":[{"key":["read"]}]},"delete":{"operationId":"deleteDocument","tags":["documen\###
    ts"],"summary":"Delete a document.","parameters":[{"$ref":"#/components/parameters/collectio\###
    n"},{"$ref":"#/components/parameters/document"}],"responses":{"204":{"description":"Done; no\###
     body.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-polic\###
    y":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers\###
    /RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/r\###
    esponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/com\###
    ponents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"\###
    $ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},\###
    "507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["write"]}]}},"/api/v1/c\###
    ollections/{collection}/search":{"post":{"operationId":"search","tags":["search"],"summary":\###
    "Ask.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/par\###
    ameters/queryID"},{"name":"limit","in":"query","required":false,"schema":{"type":"integer","\###
    minimum":1,"maximum":1000},"description":"The most hits. Only with a body of bytes."},{"name\###
    ":"recall_target","in":"query","required":false,"schema":{"type":"number","minimum":0.01,"ma\###
    ximum":1},"description":"The share of true neighbours that is aimed at. Only with a body of \###
    bytes."},{"name":"rerank","in":"query","required":false,"schema":{"type":"boolean"},"descrip\###
    tion":"Whether what was learned orders the hits. Only with a body of bytes."},{"name":"expla\###
    in","in":"query","required":false,"schema":{"type":"boolean"},"description":"Whether hits sa\###
    y why they moved. Only with a body of bytes."},{"name":"log","in":"query","required":false,"\###
    schema":{"type":"boolean"},"description":"Whether the retrieval is logged. Only with a body \###
    of bytes."}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":\###
    "#/components/schemas/Search"}},"application/octet-stream":{"schema":{"type":"string","forma\###
    t":"binary","description":"The little-endian 32-bit floats of one vector; everything else st\###
    ands in the query string."}}}},"responses":{"200":{"description":"Done.","content":{"applica\###
    tion/json":{"schema":{"$ref":"#/components/schemas/SearchAnswer"}}},"headers":{"x-request-id\###
    ":{"$ref":"#/components/headers/RequestID"},"x-query-id":{"description":"The query id.","sch\###
    ema":{"type":"string"}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"\###
    ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses\###
    /Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/\###
    responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/compone\###
    nts/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/com\###
    ponents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#\###
    /components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503\###
    ":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/co\###
    llections/{collection}/search/batch":{"post":{"operationId":"searchBatch","tags":["search"],\###
    "summary":"Ask several questions.","parameters":[{"$ref":"#/components/parameters/collection\###
    "}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compon\###
    ents/schemas/SearchBatch"}}}},"responses":{"200":{"description":"Done.","content":{"applicat\###
    ion/json":{"schema":{"$ref":"#/components/schemas/SearchAnswers"}}},"headers":{"x-request-id\###
    ":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers\###
    /RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/\###
    components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408\###
    ":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},\###
    "413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Proble\###
    m"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/resp\###
    onses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["re\###
    ad"]}]}},"/api/v1/collections/{collection}/chunks/{chunk}":{"get":{"operationId":"getChunk",\###
    "tags":["search"],"summary":"All that is known about a chunk.","parameters":[{"$ref":"#/comp\###
    onents/parameters/collection"},{"$ref":"#/components/parameters/chunk"},{"name":"query","in"\###
    :"query","description":"Explain its rank for this question instead of those that taught most\###
    .","schema":{"type":"string"}}],"responses":{"200":{"description":"Done.","content":{"applic\###
    ation/json":{"schema":{"$ref":"#/components/schemas/ChunkDetails"}}},"headers":{"x-request-i\###
    d":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/header\###
    s/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#\###
    /components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{\###
    "$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"42\###
    9":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/P\###
    roblem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}\###
    },"/api/v1/feedback":{"post":{"operationId":"sendFeedback","tags":["feedback"],"summary":"Sa\###
    y how a retrieval went.","requestBody":{"required":true,"content":{"application/json":{"sche\###
    ma":{"$ref":"#/components/schemas/FeedbackEvent"}}}},"responses":{"200":{"description":"On d\###
    isk; a repeated id is answered like the first time.","content":{"application/json":{"schema"\###
    :{"$ref":"#/components/schemas/FeedbackReceipt"}}},"headers":{"x-request-id":{"$ref":"#/comp\###
    onents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"\###
    },"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/respon\###
    ses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/componen\###
    ts/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/comp\###
    onents/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/\###
    components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref"\###
    :"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"\###
    500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavail\###
    able"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":["feedback"]}]}},\###
    "/api/v1/feedback/batch":{"post":{"operationId":"sendFeedbackBatch","tags":["feedback"],"sum\###
    mary":"Send several events, each judged by itself.","requestBody":{"required":true,"content"\###
    :{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackBatch"}}}},"responses":\###
    {"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/\###
    schemas/FeedbackResults"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestI\###
    D"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"\###
    #/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$\###
    ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},\###
    "408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Proble\###
    m"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/To\###
    oManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/\###
    responses/Unavailable"}},"security":[{"key":["feedback"]}]}},"/api/v1/collections/{collectio\###
    n}/failures/search":{"post":{"operationId":"searchFailures","tags":["failures"],"summary":"F\###
    ind failures that resemble a question.","parameters":[{"$ref":"#/components/parameters/colle\###
    ction"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/c\###
    omponents/schemas/FailureSearch"}}}},"responses":{"200":{"description":"Done.","content":{"a\###
    pplication/json":{"schema":{"$ref":"#/components/schemas/FailureList"}}},"headers":{"x-reque\###
    st-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/he\###
    aders/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref\###
    ":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"40\###
    3":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"}\###
    ,"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Probl\###
    em"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/T\###
    ooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components\###
    /responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection}/\###
    failures":{"get":{"operationId":"listFailures","tags":["failures"],"summary":"List failures.\###
    ","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/paramete\###
    rs/cursor"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/failur\###
    eState"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":\###
    {"$ref":"#/components/schemas/FailurePage"}}},"headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ra\###
    telimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/P\###
    roblem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/re\###
    sponses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/component\###
    s/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":\###
    "#/components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/\###
    {collection}/failures/{failure}":{"get":{"operationId":"getFailure","tags":["failures"],"sum\###
    mary":"Show a failure.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":\###
    "#/components/parameters/failure"}],"responses":{"200":{"description":"Done.","content":{"ap\###
    plication/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-request-id\###
    ":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers\###
    /RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/\###
    components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429\###
    ":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Pr\###
    oblem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]},\###
    "patch":{"operationId":"updateFailure","tags":["failures"],"summary":"Close, dismiss or reop\###
    en a failure.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/compon\###
    ents/parameters/failure"}],"requestBody":{"required":true,"content":{"application/json":{"sc\###
    hema":{"$ref":"#/components/schemas/FailureUpdate"}}}},"responses":{"200":{"description":"Do\###
    ne.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"head\###
    ers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#\###
    /components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}\###
    },"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unau\###
    thorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/respo\###
    nses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/r\###
    esponses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/componen\###
    ts/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref"\###
    :"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"sec\###
    urity":[{"key":["write"]}]}},"/api/v1/collections/{collection}/staleness":{"get":{"operation\###
    Id":"listFindings","tags":["staleness"],"summary":"List findings of stale documents.","param\###
    eters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/curso\###
    r"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/findingState"}\###
    ,{"$ref":"#/components/parameters/findingVerdict"}],"responses":{"200":{"description":"Done.\###
    ","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FindingPage"}}},"hea\###
    ders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"\###
    #/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}\###
    }},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Una\###
    uthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/resp\###
    onses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/com\###
    ponents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":\###
    [{"key":["read"]}]}},"/api/v1/collections/{collection}/staleness/{finding}":{"get":{"operati\###
    onId":"getFinding","tags":["staleness"],"summary":"Show a finding.","parameters":[{"$ref":"#\###
    /components/parameters/collection"},{"$ref":"#/components/parameters/finding"}],"responses":\###
    {"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/\###
    schemas/Finding"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"rat\###
    elimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compon\###
    ents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/\###
    components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"\###
    $ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequest\###
    s"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Un\###
    available"}},"security":[{"key":["read"]}]},"patch":{"operationId":"updateFinding","tags":["\###
    staleness"],"summary":"Confirm, dismiss, snooze or reopen a finding.","parameters":[{"$ref":\###
    "#/components/parameters/collection"},{"$ref":"#/components/parameters/finding"}],"requestBo\###
    dy":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/F\###
    indingUpdate"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"\###
    schema":{"$ref":"#/components/schemas/Finding"}}},"headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"}\###
    ,"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/respons\###
    es/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/component\###
    s/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/compo\###
    nents/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/c\###
    omponents/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":\###
    "#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"5\###
    03":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["write"]}]}},"/api/v1\###
    /collections/{collection}/reindex":{"post":{"operationId":"startReindex","tags":["upkeep"],"\###
    summary":"Build the next index generation and let it serve, or plan it.","parameters":[{"$re\###
    f":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"applica\###
    tion/json":{"schema":{"$ref":"#/components/schemas/Reindex"}}}},"responses":{"200":{"descrip\###
    tion":"The plan, on a dry run.","content":{"application/json":{"schema":{"$ref":"#/component\###
    s/schemas/ReindexPlan"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"\###
    },"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/\###
    components/headers/RateLimit"}}},"202":{"description":"Started.","content":{"application/jso\###
    n":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/comp\###
    onents/headers/RequestID"},"Location":{"description":"The job.","schema":{"type":"string"}},\###
    "ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/co\###
    mponents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref"\###
    :"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404\###
    ":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},\###
    "409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Proble\###
    m"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Pr\###
    oblem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/\###
    responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":\###
    ["admin"]}]}},"/api/v1/collections/{collection}/reindex/rollback":{"post":{"operationId":"ro\###
    llbackReindex","tags":["upkeep"],"summary":"Go back to the previous generation, or to the em\###
    bedder of before.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody\###
    ":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Emp\###
    ty"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/components/h\###
    eaders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratel\###
    imit":{"$ref":"#/components/headers/RateLimit"}}},"202":{"description":"Started: the way bac\###
    k to the embedder of before.","content":{"application/json":{"schema":{"$ref":"#/components/\###
    schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"Locatio\###
    n":{"description":"The job.","schema":{"type":"string"}},"ratelimit-policy":{"$ref":"#/compo\###
    nents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400\###
    ":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthoriz\###
    ed"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/P\###
    roblem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/respons\###
    es/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/res\###
    ponses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components\###
    /responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"\###
    #/components/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/\###
    {collection}/health":{"get":{"operationId":"getCollectionHealth","tags":["upkeep"],"summary"\###
    :"Measure an index and give advice.","parameters":[{"$ref":"#/components/parameters/collecti\###
    on"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$r\###
    ef":"#/components/schemas/HealthReport"}}},"headers":{"x-request-id":{"$ref":"#/components/h\###
    eaders/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratel\###
    imit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Prob\###
    lem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/respo\###
    nses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/r\###
    esponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/\###
    components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/jobs/{job}":{"g\###
    et":{"operationId":"getJob","tags":["upkeep"],"summary":"Show a job.","parameters":[{"$ref":\###
    "#/components/parameters/job"}],"responses":{"200":{"description":"Done.","content":{"applic\###
    ation/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref\###
    ":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLim\###
    itPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/componen\###
    ts/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#\###
    /components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref\###
    ":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},\###
    "503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]},"delete"\###
    :{"operationId":"cancelJob","tags":["upkeep"],"summary":"Cancel a job and wait until it has \###
    stopped.","parameters":[{"$ref":"#/components/parameters/job"}],"responses":{"200":{"descrip\###
    tion":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},\###
    "headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$re\###
    f":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLim\###
    it"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses\###
    /Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/\###
    responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#\###
    /components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"securi\###
    ty":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/failures/replay":{"post":{"opera\###
    tionId":"replayFailures","tags":["failures"],"summary":"Ask the questions of past failures a\###
    gain; logs, learns and closes nothing.","parameters":[{"$ref":"#/components/parameters/colle\###
    ction"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/c\###
    omponents/schemas/FailureReplayRequest"}}}},"responses":{"200":{"description":"Done.","conte\###
    nt":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureReplays"}}},"headers"\###
    :{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/com\###
    ponents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"4\###
    00":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthor\###
    ized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses\###
    /Problem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/respo\###
    nses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/r\###
    esponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/\###
    components/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{co\###
    llection}/staleness/sync":{"post":{"operationId":"noteSources","tags":["staleness"],"summary\###
    ":"Note how the sources of documents stand; chunks stay.","parameters":[{"$ref":"#/component\###
    s/parameters/collection"}],"requestBody":{"required":true,"content":{"application/json":{"sc\###
    hema":{"$ref":"#/components/schemas/SourceSightings"}}}},"responses":{"200":{"description":"\###
    Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/SourceSightingR\###
    esults"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-po\###
    licy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/head\###
    ers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/component\###
    s/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/\###
    components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"413":{"$ref"\###
    :"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$\###
    ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem\###
    "},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["write"]}]}},"/a\###
    pi/v1/collections/{collection}/failures/gaps":{"get":{"operationId":"listCoverageGaps","tags\###
    ":["failures"],"summary":"List questions that the corpus does not answer, those with most fa\###
    ilures first.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/compon\###
    ents/parameters/limit"}],"responses":{"200":{"description":"Done.","content":{"application/j\###
    son":{"schema":{"$ref":"#/components/schemas/CoverageGaps"}}},"headers":{"x-request-id":{"$r\###
    ef":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateL\###
    imitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/compon\###
    ents/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":\###
    "#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$r\###
    ef":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"\###

    """###
}
