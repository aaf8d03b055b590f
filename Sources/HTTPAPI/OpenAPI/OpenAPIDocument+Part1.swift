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
    minimum":1,"maximum":1000},"description":"The most hits. A body of JSON may say it instead."\###
    },{"name":"recall_target","in":"query","required":false,"schema":{"type":"number","minimum":\###
    0.01,"maximum":1},"description":"The share of true neighbours that is aimed at. A body of JS\###
    ON may say it instead."},{"name":"rerank","in":"query","required":false,"schema":{"type":"bo\###
    olean"},"description":"Whether what was learned orders the hits. A body of JSON may say it i\###
    nstead."},{"name":"explain","in":"query","required":false,"schema":{"type":"boolean"},"descr\###
    iption":"Whether hits say why they moved. A body of JSON may say it instead."},{"name":"log"\###
    ,"in":"query","required":false,"schema":{"type":"boolean"},"description":"Whether the retrie\###
    val is logged. A body of JSON may say it instead."}],"requestBody":{"required":true,"content\###
    ":{"application/json":{"schema":{"$ref":"#/components/schemas/Search"}},"application/octet-s\###
    tream":{"schema":{"type":"string","format":"binary","description":"The little-endian 32-bit \###
    floats of one vector; everything else stands in the query string."}}}},"responses":{"200":{"\###
    description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/S\###
    earchAnswer"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"x-query\###
    -id":{"description":"The query id.","schema":{"type":"string"}},"ratelimit-policy":{"$ref":"\###
    #/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}\###
    }},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Una\###
    uthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/resp\###
    onses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/\###
    responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/compone\###
    nts/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref\###
    ":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"se\###
    curity":[{"key":["read"]}]}},"/api/v1/collections/{collection}/search/batch":{"post":{"opera\###
    tionId":"searchBatch","tags":["search"],"summary":"Ask several questions.","parameters":[{"$\###
    ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"appli\###
    cation/json":{"schema":{"$ref":"#/components/schemas/SearchBatch"}}}},"responses":{"200":{"d\###
    escription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Se\###
    archAnswers"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelim\###
    it-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components\###
    /headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/comp\###
    onents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref\###
    ":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"\###
    $ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415\###
    ":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyReq\###
    uests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/response\###
    s/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection}/chunks/{c\###
    hunk}":{"get":{"operationId":"getChunk","tags":["search"],"summary":"All that is known about\###
     a chunk.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components\###
    /parameters/chunk"},{"name":"query","in":"query","description":"Explain its rank for this qu\###
    estion instead of those that taught most.","schema":{"type":"string"}}],"responses":{"200":{\###
    "description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/\###
    ChunkDetails"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"rateli\###
    mit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/component\###
    s/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/com\###
    ponents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$re\###
    f":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"}\###
    ,"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unava\###
    ilable"}},"security":[{"key":["read"]}]}},"/api/v1/feedback":{"post":{"operationId":"sendFee\###
    dback","tags":["feedback"],"summary":"Say how a retrieval went.","requestBody":{"required":t\###
    rue,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackEvent"}}}}\###
    ,"responses":{"200":{"description":"On disk; a repeated id is answered like the first time."\###
    ,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackReceipt"}}},"\###
    headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref\###
    ":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimi\###
    t"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/\###
    Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/r\###
    esponses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/componen\###
    ts/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/comp\###
    onents/responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/\###
    components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503"\###
    :{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":"#/components/responses/Problem\###
    "}},"security":[{"key":["feedback"]}]}},"/api/v1/feedback/batch":{"post":{"operationId":"sen\###
    dFeedbackBatch","tags":["feedback"],"summary":"Send several events, each judged by itself.",\###
    "requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components\###
    /schemas/FeedbackBatch"}}}},"responses":{"200":{"description":"Done.","content":{"applicatio\###
    n/json":{"schema":{"$ref":"#/components/schemas/FeedbackResults"}}},"headers":{"x-request-id\###
    ":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers\###
    /RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/\###
    components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"\###
    $ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"413\###
    ":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},\###
    "429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/response\###
    s/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["feedba\###
    ck"]}]}},"/api/v1/collections/{collection}/failures/search":{"post":{"operationId":"searchFa\###
    ilures","tags":["failures"],"summary":"Find failures that resemble a question.","parameters"\###
    :[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"\###
    application/json":{"schema":{"$ref":"#/components/schemas/FailureSearch"}}}},"responses":{"2\###
    00":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/sch\###
    emas/FailureList"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ra\###
    telimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/compo\###
    nents/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#\###
    /components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{\###
    "$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"41\###
    3":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"}\###
    ,"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/respons\###
    es/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"\###
    ]}]}},"/api/v1/collections/{collection}/failures":{"get":{"operationId":"listFailures","tags\###
    ":["failures"],"summary":"List failures.","parameters":[{"$ref":"#/components/parameters/col\###
    lection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/limit"}\###
    ,{"$ref":"#/components/parameters/failureState"}],"responses":{"200":{"description":"Done.",\###
    "content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailurePage"}}},"heade\###
    rs":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/\###
    components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}}\###
    ,"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unaut\###
    horized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/respon\###
    ses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compo\###
    nents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{\###
    "key":["read"]}]}},"/api/v1/collections/{collection}/failures/{failure}":{"get":{"operationI\###
    d":"getFailure","tags":["failures"],"summary":"Show a failure.","parameters":[{"$ref":"#/com\###
    ponents/parameters/collection"},{"$ref":"#/components/parameters/failure"}],"responses":{"20\###
    0":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/sche\###
    mas/Failure"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelim\###
    it-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components\###
    /headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/comp\###
    onents/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref\###
    ":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},\###
    "500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavai\###
    lable"}},"security":[{"key":["read"]}]},"patch":{"operationId":"updateFailure","tags":["fail\###
    ures"],"summary":"Close, dismiss or reopen a failure.","parameters":[{"$ref":"#/components/p\###
    arameters/collection"},{"$ref":"#/components/parameters/failure"}],"requestBody":{"required"\###
    :true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureUpdate"}}\###
    }},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/Failure"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/R\###
    equestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"\###
    $ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"4\###
    01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Pro\###
    blem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses\###
    /Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/respo\###
    nses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/r\###
    esponses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/\###
    components/responses/Unavailable"}},"security":[{"key":["write"]}]}},"/api/v1/collections/{c\###
    ollection}/failures/{failure}/answer":{"put":{"operationId":"curateAnswer","tags":["failures\###
    "],"summary":"Make a text the answer to a failure's questions; it is shown first for them.",\###
    "parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters\###
    /failure"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"\###
    #/components/schemas/Curation"}}}},"responses":{"200":{"description":"Done.","content":{"app\###
    lication/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"headers":{"x-request-id"\###
    :{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/\###
    RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/c\###
    omponents/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$\###
    ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408"\###
    :{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"\###
    413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem\###
    "},"422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/Too\###
    ManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/r\###
    esponses/Unavailable"},"507":{"$ref":"#/components/responses/Problem"}},"security":[{"key":[\###
    "write"]}]},"delete":{"operationId":"withdrawAnswer","tags":["failures"],"summary":"Take the\###
     curated answers of a failure back, and delete their documents.","parameters":[{"$ref":"#/co\###
    mponents/parameters/collection"},{"$ref":"#/components/parameters/failure"},{"name":"actor",\###
    "in":"query","description":"Who decides; only a keyed hash is kept.","schema":{"type":"strin\###
    g"}}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$r\###
    ef":"#/components/schemas/Failure"}}},"headers":{"x-request-id":{"$ref":"#/components/header\###
    s/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit"\###
    :{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"}\###
    ,"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/\###
    Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/respon\###
    ses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compo\###
    nents/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"},"507":{"$ref":\###
    "#/components/responses/Problem"}},"security":[{"key":["write"]}]}},"/api/v1/collections/{co\###
    llection}/staleness":{"get":{"operationId":"listFindings","tags":["staleness"],"summary":"Li\###
    st findings of stale documents.","parameters":[{"$ref":"#/components/parameters/collection"}\###
    ,{"$ref":"#/components/parameters/cursor"},{"$ref":"#/components/parameters/limit"},{"$ref":\###
    "#/components/parameters/findingState"},{"$ref":"#/components/parameters/findingVerdict"}],"\###
    responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/\###
    components/schemas/FindingPage"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/R\###
    equestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"\###
    $ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"4\###
    01":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Pro\###
    blem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses\###
    /TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/componen\###
    ts/responses/Unavailable"}},"security":[{"key":["read"]}]}},"/api/v1/collections/{collection\###
    }/staleness/{finding}":{"get":{"operationId":"getFinding","tags":["staleness"],"summary":"Sh\###
    ow a finding.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/compon\###
    ents/parameters/finding"}],"responses":{"200":{"description":"Done.","content":{"application\###
    /json":{"schema":{"$ref":"#/components/schemas/Finding"}}},"headers":{"x-request-id":{"$ref"\###
    :"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimi\###
    tPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/component\###
    s/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/\###
    components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref"\###
    :"#/components/responses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"\###
    503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key":["read"]}]},"patch":{\###
    "operationId":"updateFinding","tags":["staleness"],"summary":"Confirm, dismiss, snooze or re\###
    open a finding.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/comp\###
    onents/parameters/finding"}],"requestBody":{"required":true,"content":{"application/json":{"\###
    schema":{"$ref":"#/components/schemas/FindingUpdate"}}}},"responses":{"200":{"description":"\###
    Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Finding"}}},"he\###
    aders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":\###
    "#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"\###
    }}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Un\###
    authorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/res\###
    ponses/Problem"},"408":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components\###
    /responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/compon\###
    ents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$re\###
    f":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"s\###
    ecurity":[{"key":["write"]}]}},"/api/v1/collections/{collection}/reindex":{"post":{"operatio\###
    nId":"startReindex","tags":["upkeep"],"summary":"Build the next index generation and let it \###
    serve, or plan it.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBod\###
    y":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Re\###
    index"}}}},"responses":{"200":{"description":"The plan, on a dry run.","content":{"applicati\###
    on/json":{"schema":{"$ref":"#/components/schemas/ReindexPlan"}}},"headers":{"x-request-id":{\###
    "$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/Ra\###
    teLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"202":{"description"\###
    :"Started.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"h\###
    eaders":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"Location":{"description":\###
    "The job.","schema":{"type":"string"}},"ratelimit-policy":{"$ref":"#/components/headers/Rate\###
    LimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/compo\###
    nents/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref"\###
    :"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"408":{"$\###
    ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413"\###
    :{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"\###
    422":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/responses/TooMany\###
    Requests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respo\###
    nses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{collection}/reind\###
    ex/rollback":{"post":{"operationId":"rollbackReindex","tags":["upkeep"],"summary":"Go back t\###
    o the previous generation, or to the embedder of before.","parameters":[{"$ref":"#/component\###
    s/parameters/collection"}],"requestBody":{"required":true,"content":{"application/json":{"sc\###
    hema":{"$ref":"#/components/schemas/Empty"}}}},"responses":{"200":{"description":"Done.","co\###
    ntent":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers":\###
    {"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/comp\###
    onents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"20\###
    2":{"description":"Started: the way back to the embedder of before.","content":{"application\###
    /json":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/\###
    components/headers/RequestID"},"Location":{"description":"The job.","schema":{"type":"string\###
    "}},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"\###
    #/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$\###
    ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},\###
    "404":{"$ref":"#/components/responses/Problem"},"408":{"$ref":"#/components/responses/Proble\###
    m"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Pr\###
    oblem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/response\###
    s/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/compone\###
    nts/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"k\###
    ey":["admin"]}]}},"/api/v1/collections/{collection}/health":{"get":{"operationId":"getCollec\###
    tionHealth","tags":["upkeep"],"summary":"Measure an index and give advice.","parameters":[{"\###
    $ref":"#/components/parameters/collection"}],"responses":{"200":{"description":"Done.","cont\###
    ent":{"application/json":{"schema":{"$ref":"#/components/schemas/HealthReport"}}},"headers":\###
    {"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy":{"$ref":"#/comp\###
    onents/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/RateLimit"}}},"40\###
    0":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/responses/Unauthori\###
    zed"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/\###
    Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$ref":"#/component\###
    s/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},"security":[{"key\###
    ":["read"]}]}},"/api/v1/jobs/{job}":{"get":{"operationId":"getJob","tags":["upkeep"],"summar\###
    y":"Show a job.","parameters":[{"$ref":"#/components/parameters/job"}],"responses":{"200":{"\###
    description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/J\###
    ob"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"ratelimit-policy\###
    ":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref":"#/components/headers/\###
    RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{"$ref":"#/components/re\###
    sponses/Unauthorized"},"403":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/comp\###
    onents/responses/Problem"},"429":{"$ref":"#/components/responses/TooManyRequests"},"500":{"$\###
    ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Unavailable"}},\###
    "security":[{"key":["read"]}]},"delete":{"operationId":"cancelJob","tags":["upkeep"],"summar\###
    y":"Cancel a job and wait until it has stopped.","parameters":[{"$ref":"#/components/paramet\###
    ers/job"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema"\###
    :{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/components/heade\###
    rs/RequestID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit\###
    ":{"$ref":"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"\###
    },"401":{"$ref":"#/components/responses/Unauthorized"},"403":{"$ref":"#/components/responses\###
    /Problem"},"404":{"$ref":"#/components/responses/Problem"},"429":{"$ref":"#/components/respo\###
    nses/TooManyRequests"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/comp\###
    onents/responses/Unavailable"}},"security":[{"key":["admin"]}]}},"/api/v1/collections/{colle\###
    ction}/failures/replay":{"post":{"operationId":"replayFailures","tags":["failures"],"summary\###
    ":"Ask the questions of past failures again; logs, learns and closes nothing.","parameters":\###
    [{"$ref":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"a\###
    pplication/json":{"schema":{"$ref":"#/components/schemas/FailureReplayRequest"}}}},"response\###
    s":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/componen\###
    ts/schemas/FailureReplays"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Reques\###
    tID"},"ratelimit-policy":{"$ref":"#/components/headers/RateLimitPolicy"},"ratelimit":{"$ref"\###
    :"#/components/headers/RateLimit"}}},"400":{"$ref":"#/components/responses/Problem"},"401":{\###

    """###
}
