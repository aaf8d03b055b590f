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
    xes and long work."},{"name":"service","description":"For operators."}],"paths":{"/":{"get":\###
    {"operationId":"getIndexPage","tags":["service"],"summary":"A page of links.","responses":{"\###
    200":{"description":"Done.","content":{"text/html; charset=utf-8":{"schema":{"type":"string"\###
    }}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}}}}},"/healthz":{"ge\###
    t":{"operationId":"getHealth","tags":["service"],"summary":"How the service is.","responses"\###
    :{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components\###
    /schemas/ServiceHealth"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID\###
    "}}},"500":{"$ref":"#/components/responses/Problem"}}}},"/livez":{"get":{"operationId":"getL\###
    iveness","tags":["service"],"summary":"Whether the process lives.","responses":{"200":{"desc\###
    ription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Statu\###
    s"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}}}}},"/readyz":{"g\###
    et":{"operationId":"getReadiness","tags":["service"],"summary":"Whether requests are welcome\###
    .","responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref"\###
    :"#/components/schemas/Status"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Re\###
    questID"}}},"503":{"$ref":"#/components/responses/Problem"}}}},"/metrics":{"get":{"operation\###
    Id":"getMetrics","tags":["service"],"summary":"Figures for Prometheus.","responses":{"200":{\###
    "description":"Done.","content":{"text/plain; version=0.0.4; charset=utf-8":{"schema":{"type\###
    ":"string"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"500":{"\###
    $ref":"#/components/responses/Problem"}}}},"/openapi.json":{"get":{"operationId":"getOpenAPI\###
    ","tags":["service"],"summary":"This document.","responses":{"200":{"description":"Done.","c\###
    ontent":{"application/json":{"schema":{"type":"object"}}},"headers":{"x-request-id":{"$ref":\###
    "#/components/headers/RequestID"}}}}}},"/api/v1/collections":{"get":{"operationId":"listColl\###
    ections","tags":["collections"],"summary":"List collections.","responses":{"200":{"descripti\###
    on":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection\###
    List"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref"\###
    :"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$\###
    ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collection}":{"put":{"operat\###
    ionId":"createCollection","tags":["collections"],"summary":"Create a collection; the same de\###
    finition again changes nothing.","parameters":[{"$ref":"#/components/parameters/collection"}\###
    ],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/componen\###
    ts/schemas/CollectionDefinition"}}}},"responses":{"200":{"description":"It was there.","cont\###
    ent":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"\###
    x-request-id":{"$ref":"#/components/headers/RequestID"}}},"201":{"description":"Created.","c\###
    ontent":{"application/json":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers"\###
    :{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/res\###
    ponses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components\###
    /responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/compon\###
    ents/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"},"507":{"$ref":"#/co\###
    mponents/responses/Problem"}}},"get":{"operationId":"getCollection","tags":["collections"],"\###
    summary":"Show a collection.","parameters":[{"$ref":"#/components/parameters/collection"}],"\###
    responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/\###
    components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/Re\###
    questID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/resp\###
    onses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/\###
    responses/Problem"}}},"patch":{"operationId":"updateCollection","tags":["collections"],"summ\###
    ary":"Change settings.","parameters":[{"$ref":"#/components/parameters/collection"}],"reques\###
    tBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schema\###
    s/CollectionUpdate"}}}},"responses":{"200":{"description":"Done.","content":{"application/js\###
    on":{"schema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref"\###
    :"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{\###
    "$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"41\###
    5":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"}\###
    ,"503":{"$ref":"#/components/responses/Problem"}}},"delete":{"operationId":"deleteCollection\###
    ","tags":["collections"],"summary":"Delete a collection with all that belongs to it.","param\###
    eters":[{"$ref":"#/components/parameters/collection"}],"responses":{"204":{"description":"Do\###
    ne; no body.","headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500\###
    ":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}\###
    }},"/api/v1/collections/{collection}/documents":{"put":{"operationId":"putDocuments","tags":\###
    ["documents"],"summary":"Write documents: all or none of a JSON body, each by itself of a st\###
    ream.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required\###
    ":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/DocumentWrite"}\###
    },"application/x-ndjson":{"schema":{"type":"string","description":"One DocumentInput a line.\###
    "}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$r\###
    ef":"#/components/schemas/DocumentResults"}}},"headers":{"x-request-id":{"$ref":"#/component\###
    s/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/com\###
    ponents/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#\###
    /components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref\###
    ":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"\###
    $ref":"#/components/responses/Problem"},"507":{"$ref":"#/components/responses/Problem"}}},"g\###
    et":{"operationId":"listDocuments","tags":["documents"],"summary":"List documents in order o\###
    f id.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/par\###
    ameters/cursor"},{"$ref":"#/components/parameters/limit"}],"responses":{"200":{"description"\###
    :"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/DocumentPage"\###
    }}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/c\###
    omponents/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":\###
    "#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v\###
    1/collections/{collection}/documents/{document}":{"get":{"operationId":"getDocument","tags":\###
    ["documents"],"summary":"Show a document with its chunks.","parameters":[{"$ref":"#/componen\###
    ts/parameters/collection"},{"$ref":"#/components/parameters/document"}],"responses":{"200":{\###
    "description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/\###
    Document"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$\###
    ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500"\###
    :{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}\###
    ,"delete":{"operationId":"deleteDocument","tags":["documents"],"summary":"Delete a document.\###
    ","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/paramete\###
    rs/document"}],"responses":{"204":{"description":"Done; no body.","headers":{"x-request-id":\###
    {"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},\###
    "404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Proble\###
    m"},"503":{"$ref":"#/components/responses/Problem"},"507":{"$ref":"#/components/responses/Pr\###
    oblem"}}}},"/api/v1/collections/{collection}/search":{"post":{"operationId":"search","tags":\###
    ["search"],"summary":"Ask.","parameters":[{"$ref":"#/components/parameters/collection"},{"$r\###
    ef":"#/components/parameters/queryID"}],"requestBody":{"required":true,"content":{"applicati\###
    on/json":{"schema":{"$ref":"#/components/schemas/Search"}}}},"responses":{"200":{"descriptio\###
    n":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/SearchAnswe\###
    r"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"x-query-id":{"des\###
    cription":"The query id.","schema":{"type":"string"}}}},"400":{"$ref":"#/components/response\###
    s/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/resp\###
    onses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/\###
    responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compone\###
    nts/responses/Problem"}}}},"/api/v1/collections/{collection}/search/batch":{"post":{"operati\###
    onId":"searchBatch","tags":["search"],"summary":"Ask several questions.","parameters":[{"$re\###
    f":"#/components/parameters/collection"}],"requestBody":{"required":true,"content":{"applica\###
    tion/json":{"schema":{"$ref":"#/components/schemas/SearchBatch"}}}},"responses":{"200":{"des\###
    cription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Sear\###
    chAnswers"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"\###
    $ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409\###
    ":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},\###
    "415":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Proble\###
    m"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collection}/chu\###
    nks/{chunk}":{"get":{"operationId":"getChunk","tags":["search"],"summary":"All that is known\###
     about a chunk.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/comp\###
    onents/parameters/chunk"}],"responses":{"200":{"description":"Done.","content":{"application\###
    /json":{"schema":{"$ref":"#/components/schemas/ChunkDetails"}}},"headers":{"x-request-id":{"\###
    $ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"4\###
    04":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"\###
    },"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/feedback":{"post":{"operationI\###
    d":"sendFeedback","tags":["feedback"],"summary":"Say how a retrieval went.","requestBody":{"\###
    required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Feedbac\###
    kEvent"}}}},"responses":{"200":{"description":"On disk; a repeated id is answered like the f\###
    irst time.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackRe\###
    ceipt"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref\###
    ":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"\###
    $ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415\###
    ":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/responses/Problem"},\###
    "500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Proble\###
    m"},"507":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/feedback/batch":{"post":{"op\###
    erationId":"sendFeedbackBatch","tags":["feedback"],"summary":"Send several events, each judg\###
    ed by itself.","requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/FeedbackBatch"}}}},"responses":{"200":{"description":"Done.","conten\###
    t":{"application/json":{"schema":{"$ref":"#/components/schemas/FeedbackResults"}}},"headers"\###
    :{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/res\###
    ponses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components\###
    /responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/compon\###
    ents/responses/Problem"}}}},"/api/v1/collections/{collection}/failures/search":{"post":{"ope\###
    rationId":"searchFailures","tags":["failures"],"summary":"Find failures that resemble a ques\###
    tion.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"required\###
    ":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureSearch"}\###
    }}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref\###
    ":"#/components/schemas/FailureList"}}},"headers":{"x-request-id":{"$ref":"#/components/head\###
    ers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/component\###
    s/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/compo\###
    nents/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/c\###
    omponents/responses/Problem"}}}},"/api/v1/collections/{collection}/failures":{"get":{"operat\###
    ionId":"listFailures","tags":["failures"],"summary":"List failures.","parameters":[{"$ref":"\###
    #/components/parameters/collection"},{"$ref":"#/components/parameters/cursor"},{"$ref":"#/co\###
    mponents/parameters/limit"},{"$ref":"#/components/parameters/failureState"}],"responses":{"2\###
    00":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/sch\###
    emas/FailurePage"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"\###
    400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem\###
    "},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Pro\###
    blem"}}}},"/api/v1/collections/{collection}/failures/{failure}":{"get":{"operationId":"getFa\###
    ilure","tags":["failures"],"summary":"Show a failure.","parameters":[{"$ref":"#/components/p\###
    arameters/collection"},{"$ref":"#/components/parameters/failure"}],"responses":{"200":{"desc\###
    ription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failu\###
    re"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"\###
    #/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$re\###
    f":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}},"patc\###
    h":{"operationId":"updateFailure","tags":["failures"],"summary":"Close, dismiss or reopen a \###
    failure.","parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/\###
    parameters/failure"}],"requestBody":{"required":true,"content":{"application/json":{"schema"\###
    :{"$ref":"#/components/schemas/FailureUpdate"}}}},"responses":{"200":{"description":"Done.",\###
    "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Failure"}}},"headers":\###
    {"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/resp\###
    onses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/\###
    responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/compone\###
    nts/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/com\###
    ponents/responses/Problem"}}}},"/api/v1/collections/{collection}/staleness":{"get":{"operati\###
    onId":"listFindings","tags":["staleness"],"summary":"List findings of stale documents.","par\###
    ameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/cur\###
    sor"},{"$ref":"#/components/parameters/limit"},{"$ref":"#/components/parameters/findingState\###
    "},{"$ref":"#/components/parameters/findingVerdict"}],"responses":{"200":{"description":"Don\###
    e.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/FindingPage"}}},"h\###
    eaders":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/compone\###
    nts/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/com\###
    ponents/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/coll\###
    ections/{collection}/staleness/{finding}":{"get":{"operationId":"getFinding","tags":["stalen\###
    ess"],"summary":"Show a finding.","parameters":[{"$ref":"#/components/parameters/collection"\###
    },{"$ref":"#/components/parameters/finding"}],"responses":{"200":{"description":"Done.","con\###
    tent":{"application/json":{"schema":{"$ref":"#/components/schemas/Finding"}}},"headers":{"x-\###
    request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/response\###
    s/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/resp\###
    onses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}},"patch":{"operationId":"up\###
    dateFinding","tags":["staleness"],"summary":"Confirm, dismiss, snooze or reopen a finding.",\###
    "parameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters\###
    /finding"}],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"\###
    #/components/schemas/FindingUpdate"}}}},"responses":{"200":{"description":"Done.","content":\###
    {"application/json":{"schema":{"$ref":"#/components/schemas/Finding"}}},"headers":{"x-reques\###
    t-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Prob\###
    lem"},"404":{"$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/\###
    Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/respon\###
    ses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/re\###
    sponses/Problem"}}}},"/api/v1/collections/{collection}/reindex":{"post":{"operationId":"star\###
    tReindex","tags":["upkeep"],"summary":"Build the next index generation and let it serve, or \###
    plan it.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"requi\###
    red":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Reindex"}}}}\###
    ,"responses":{"200":{"description":"The plan, on a dry run.","content":{"application/json":{\###
    "schema":{"$ref":"#/components/schemas/ReindexPlan"}}},"headers":{"x-request-id":{"$ref":"#/\###
    components/headers/RequestID"}}},"202":{"description":"Started.","content":{"application/jso\###
    n":{"schema":{"$ref":"#/components/schemas/Job"}}},"headers":{"x-request-id":{"$ref":"#/comp\###
    onents/headers/RequestID"},"Location":{"description":"The job.","schema":{"type":"string"}}}\###
    },"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Prob\###
    lem"},"409":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/responses/\###
    Problem"},"415":{"$ref":"#/components/responses/Problem"},"422":{"$ref":"#/components/respon\###
    ses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/re\###
    sponses/Problem"}}}},"/api/v1/collections/{collection}/reindex/rollback":{"post":{"operation\###
    Id":"rollbackReindex","tags":["upkeep"],"summary":"Go back to the previous generation, or to\###
     the embedder of before.","parameters":[{"$ref":"#/components/parameters/collection"}],"requ\###
    estBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/sche\###
    mas/Empty"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"sch\###
    ema":{"$ref":"#/components/schemas/Collection"}}},"headers":{"x-request-id":{"$ref":"#/compo\###
    nents/headers/RequestID"}}},"202":{"description":"Started: the way back to the embedder of b\###
    efore.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job"}}},"heade\###
    rs":{"x-request-id":{"$ref":"#/components/headers/RequestID"},"Location":{"description":"The\###
     job.","schema":{"type":"string"}}}},"400":{"$ref":"#/components/responses/Problem"},"404":{\###
    "$ref":"#/components/responses/Problem"},"409":{"$ref":"#/components/responses/Problem"},"41\###
    3":{"$ref":"#/components/responses/Problem"},"415":{"$ref":"#/components/responses/Problem"}\###
    ,"422":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Probl\###
    em"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collection}/he\###
    alth":{"get":{"operationId":"getCollectionHealth","tags":["upkeep"],"summary":"Measure an in\###
    dex and give advice.","parameters":[{"$ref":"#/components/parameters/collection"}],"response\###
    s":{"200":{"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/componen\###
    ts/schemas/HealthReport"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestI\###
    D"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/\###
    Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/respon\###
    ses/Problem"}}}},"/api/v1/jobs/{job}":{"get":{"operationId":"getJob","tags":["upkeep"],"summ\###
    ary":"Show a job.","parameters":[{"$ref":"#/components/parameters/job"}],"responses":{"200":\###
    {"description":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas\###
    /Job"}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref"\###
    :"#/components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$\###
    ref":"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}},"de\###
    lete":{"operationId":"cancelJob","tags":["upkeep"],"summary":"Cancel a job and wait until it\###
     has stopped.","parameters":[{"$ref":"#/components/parameters/job"}],"responses":{"200":{"de\###
    scription":"Done.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Job\###
    "}}},"headers":{"x-request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/\###
    components/responses/Problem"},"404":{"$ref":"#/components/responses/Problem"},"500":{"$ref"\###
    :"#/components/responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/\###
    v1/collections/{collection}/failures/replay":{"post":{"operationId":"replayFailures","tags":\###
    ["failures"],"summary":"Ask the questions of past failures again; logs, learns and closes no\###
    thing.","parameters":[{"$ref":"#/components/parameters/collection"}],"requestBody":{"require\###
    d":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/FailureReplayR\###
    equest"}}}},"responses":{"200":{"description":"Done.","content":{"application/json":{"schema\###
    ":{"$ref":"#/components/schemas/FailureReplays"}}},"headers":{"x-request-id":{"$ref":"#/comp\###
    onents/headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"\###
    #/components/responses/Problem"},"413":{"$ref":"#/components/responses/Problem"},"415":{"$re\###
    f":"#/components/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{\###
    "$ref":"#/components/responses/Problem"}}}},"/api/v1/collections/{collection}/staleness/sync\###
    ":{"post":{"operationId":"noteSources","tags":["staleness"],"summary":"Note how the sources \###
    of documents stand; chunks stay.","parameters":[{"$ref":"#/components/parameters/collection"\###
    }],"requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/compone\###
    nts/schemas/SourceSightings"}}}},"responses":{"200":{"description":"Done.","content":{"appli\###
    cation/json":{"schema":{"$ref":"#/components/schemas/SourceSightingResults"}}},"headers":{"x\###
    -request-id":{"$ref":"#/components/headers/RequestID"}}},"400":{"$ref":"#/components/respons\###
    es/Problem"},"404":{"$ref":"#/components/responses/Problem"},"413":{"$ref":"#/components/res\###
    ponses/Problem"},"415":{"$ref":"#/components/responses/Problem"},"500":{"$ref":"#/components\###
    /responses/Problem"},"503":{"$ref":"#/components/responses/Problem"}}}},"/api/v1/collections\###
    /{collection}/failures/gaps":{"get":{"operationId":"listCoverageGaps","tags":["failures"],"s\###
    ummary":"List questions that the corpus does not answer, those with most failures first.","p\###
    arameters":[{"$ref":"#/components/parameters/collection"},{"$ref":"#/components/parameters/l\###
    imit"}],"responses":{"200":{"description":"Done.","content":{"application/json":{"schema":{"\###
    $ref":"#/components/schemas/CoverageGaps"}}},"headers":{"x-request-id":{"$ref":"#/components\###
    /headers/RequestID"}}},"400":{"$ref":"#/components/responses/Problem"},"404":{"$ref":"#/comp\###
    onents/responses/Problem"},"500":{"$ref":"#/components/responses/Problem"},"503":{"$ref":"#/\###
    components/responses/Problem"}}}}},"components":{"schemas":{"Problem":{"type":"object","prop\###
    erties":{"type":{"type":"string","description":"The kind of problem, a URN."},"title":{"type\###
    ":"string","description":"The same for all problems of the kind."},"status":{"type":"integer\###
    "},"detail":{"type":"string","description":"What happened and what to do."},"instance":{"typ\###
    e":"string","description":"The address."},"errors":{"type":"array","items":{"$ref":"#/compon\###
    ents/schemas/FieldError"}},"request_id":{"type":"string","description":"Also in x-request-id\###
    ."}},"description":"RFC 9457.","required":["type","title","status","detail"]},"FieldError":{\###
    "type":"object","properties":{"pointer":{"type":"string","description":"The field, RFC 6901.\###
    "},"detail":{"type":"string"}},"required":["detail"]},"Vector":{"description":"A vector: num\###
    bers, or base64 of its little-endian float32 bytes.","oneOf":[{"type":"array","items":{"type\###
    ":"number"},"minItems":1,"maxItems":8192},{"type":"string","contentEncoding":"base64"}]},"Fi\###
    lter":{"type":"object","description":"Which chunks may be hits: must, should, must_not of co\###
    nditions on the payload.","additionalProperties":false,"properties":{"must":{},"should":{},"\###
    must_not":{},"min_should":{}}},"Settings":{"type":"object","properties":{"learning":{"type":\###
    "string","enum":["balanced","cautious","off"],"description":"How far feedback may move hits.\###
    "},"demote_stale":{"type":"boolean","description":"Whether findings may lower the rank of st\###
    ale chunks."},"log_query_text":{"type":"boolean","description":"Whether the text of queries \###
    is kept."},"staleness":{"type":"object","description":"How stale documents are treated.","pr\###
    operties":{"newest_first":{"type":"boolean","description":"Whether the newest of near-duplic\###
    ate versions stands first."},"demotion_bound":{"type":"number","minimum":0,"maximum":0.5,"de\###
    scription":"The most that a finding takes off a score, in the scale of similarities."},"hide\###
    _confirmed":{"type":"boolean","description":"Whether chunks that a person confirmed as stale\###
     are hidden."},"hide_verdicts":{"type":"array","items":{"type":"string","enum":["superseded"\###
    ,"contradicted","changed_at_source","gone_at_source","expired"]},"description":"Verdicts of \###
    open findings that hide their chunks without confirmation; none by default."}},"additionalPr\###
    operties":false}},"additionalProperties":false},"Freshness":{"type":"object","properties":{"\###
    verdict":{"type":"string","enum":["current","suspected","superseded","contradicted","changed\###
    _at_source","gone_at_source","expired"]},"confidence":{"type":"number","minimum":0,"maximum"\###
    :1},"finding_id":{"type":["string","null"]}},"required":["verdict","confidence","finding_id"\###
    ]},"CollectionDefinition":{"type":"object","properties":{"dimension":{"type":"integer","mini\###
    mum":1,"maximum":8192,"description":"Components of a vector; may be left out with the built-\###
    in embedder."},"metric":{"type":"string","enum":["cosine","dot","euclidean"],"default":"cosi\###
    ne"},"embedder":{"type":"string","minLength":1,"maxLength":64,"default":"none","description"\###
    :"builtin, none, or a configured name."},"index":{"type":"object","properties":{"kind":{"typ\###
    e":"string","enum":["auto","flat","ivf"],"default":"auto"}},"additionalProperties":false},"s\###
    ettings":{"$ref":"#/components/schemas/Settings"}},"additionalProperties":false},"Collection\###
    Update":{"type":"object","properties":{"settings":{"$ref":"#/components/schemas/Settings"}},\###
    "required":["settings"],"additionalProperties":false},"Collection":{"type":"object","propert\###
    ies":{"name":{"type":"string"},"dimension":{"type":"integer"},"metric":{"type":"string"},"em\###
    bedder":{"type":"string"},"index":{"type":"object","properties":{"kind":{"type":"string"}},"\###
    required":["kind"]},"settings":{"$ref":"#/components/schemas/Settings"},"created_at":{"type"\###
    :"string","format":"date-time","description":"RFC 3339."},"generation":{"type":"integer","de\###
    scription":"The index generation that serves; 0 before the first."},"space":{"type":"integer\###
    ","description":"The embedding space, counted from 1."},"counts":{"type":"object","propertie\###
    s":{"documents":{"type":"integer","minimum":0},"chunks":{"type":"integer","minimum":0},"retr\###
    ievals":{"type":"integer","minimum":0},"events":{"type":"integer","minimum":0}},"required":[\###
    "documents","chunks","retrievals","events"]},"health":{"type":"object","properties":{"status\###
    ":{"type":"string","enum":["ok","degraded"]},"notices":{"type":"array","items":{"type":"stri\###
    ng"}}},"required":["status","notices"]}},"required":["name","dimension","metric","embedder",\###
    "index","settings","created_at","generation","space","counts","health"]},"CollectionList":{"\###
    type":"object","properties":{"collections":{"type":"array","items":{"$ref":"#/components/sch\###
    emas/Collection"}}},"required":["collections"]},"ChunkInput":{"type":"object","properties":{\###
    "id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":"string"},"heading_path"\###
    :{"type":"array","items":{"type":"string"},"maxItems":16,"description":"The headings above, \###
    outermost first."},"embedding":{"$ref":"#/components/schemas/Vector"},"metadata":{"type":"ob\###
    ject","description":"The caller's own payload; filters can read it.","additionalProperties":\###
    true}},"required":["id"],"additionalProperties":false},"DocumentInput":{"type":"object","pro\###
    perties":{"id":{"type":"string","minLength":1,"maxLength":512},"text":{"type":"string","desc\###
    ription":"Markdown or plain text, to be cut and embedded here."},"source_uri":{"type":"strin\###
    g","description":"Where it comes from; documents that share it are versions of one source."}\###
    ,"version":{"type":"string"},"published_at":{"type":"string","format":"date-time","descripti\###
    on":"RFC 3339."},"expires_at":{"type":"string","format":"date-time","description":"RFC 3339.\###
    "},"metadata":{"type":"object","description":"The caller's own payload; filters can read it.\###
    ","additionalProperties":true},"chunks":{"type":"array","items":{"$ref":"#/components/schema\###
    s/ChunkInput"}}},"description":"Either text or chunks.","required":["id"],"additionalPropert\###
    ies":false},"DocumentWrite":{"type":"object","properties":{"documents":{"type":"array","item\###
    s":{"$ref":"#/components/schemas/DocumentInput"},"minItems":1,"maxItems":1000}},"required":[\###
    "documents"],"additionalProperties":false},"DocumentResults":{"type":"object","properties":{\###
    "results":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"lin\###
    e":{"type":"integer","description":"Of a stream, from 1."},"status":{"type":"string","enum":\###
    ["created","replaced","unchanged","failed"]},"chunks":{"type":"integer"},"embedded":{"type":\###
    "integer","description":"Chunks that had to be embedded."},"problem":{"$ref":"#/components/s\###
    chemas/Problem"}},"required":["status"]}},"created":{"type":"integer"},"replaced":{"type":"i\###
    nteger"},"unchanged":{"type":"integer"},"failed":{"type":"integer"}},"required":["results"]}\###
    ,"DocumentRecord":{"type":"object","properties":{"id":{"type":"string"},"source_uri":{"type"\###
    :["string","null"]},"version":{"type":["string","null"]},"published_at":{"type":["string","n\###
    ull"],"format":"date-time","description":"RFC 3339."},"expires_at":{"type":["string","null"]\###
    ,"format":"date-time","description":"RFC 3339."},"metadata":{"type":"object","description":"\###
    The caller's own payload; filters can read it.","additionalProperties":true},"fingerprint":{\###
    "type":"string"},"created_at":{"type":"string","format":"date-time","description":"RFC 3339.\###
    "},"updated_at":{"type":"string","format":"date-time","description":"RFC 3339."}},"required"\###
    :["id","metadata","fingerprint","created_at","updated_at"]},"Chunk":{"type":"object","proper\###
    ties":{"id":{"type":"string"},"document_id":{"type":"string"},"ordinal":{"type":"integer"},"\###
    text":{"type":["string","null"]},"heading_path":{"type":"array","items":{"type":"string"}},"\###
    metadata":{"type":"object","description":"The caller's own payload; filters can read it.","a\###
    dditionalProperties":true},"fingerprint":{"type":"string"}},"required":["id","document_id","\###
    ordinal","text","heading_path","metadata","fingerprint"]},"Document":{"allOf":[{"$ref":"#/co\###
    mponents/schemas/DocumentRecord"},{"type":"object","properties":{"chunks":{"type":"array","i\###
    tems":{"$ref":"#/components/schemas/Chunk"}}},"required":["chunks"]}]},"DocumentPage":{"type\###
    ":"object","properties":{"documents":{"type":"array","items":{"$ref":"#/components/schemas/D\###
    ocumentRecord"}},"next_cursor":{"type":["string","null"]}},"required":["documents","next_cur\###
    sor"]},"Search":{"type":"object","properties":{"query":{"type":"string","minLength":1,"descr\###
    iption":"The question in words."},"embedding":{"$ref":"#/components/schemas/Vector"},"limit"\###
    :{"type":"integer","minimum":1,"maximum":1000,"default":10},"mode":{"type":"string","enum":[\###
    "dense","lexical","hybrid"],"default":"dense"},"filter":{"$ref":"#/components/schemas/Filter\###
    "},"min_score":{"type":"number"},"recall_target":{"type":"number","minimum":0.01,"maximum":1\###
    ,"default":0.95,"description":"The share of true neighbours to find."},"rerank":{"type":"boo\###
    lean","default":true,"description":"Whether what was learned may move hits."},"explain":{"ty\###
    pe":"boolean","default":false},"log":{"type":"boolean","default":true,"description":"A searc\###
    h that is not logged has no query id, does not explore and teaches nothing."},"query_id":{"t\###
    ype":"string","minLength":1,"maxLength":100,"description":"The client's own id."},"session_i\###
    d":{"type":"string","minLength":1,"maxLength":512},"actor":{"type":"string","minLength":1,"m\###
    axLength":512}},"description":"A query, an embedding or both.","additionalProperties":false}\###
    ,"SearchBatch":{"type":"object","properties":{"searches":{"type":"array","items":{"$ref":"#/\###
    components/schemas/Search"},"minItems":1,"maxItems":100}},"required":["searches"],"additiona\###
    lProperties":false},"Explanation":{"type":"object","properties":{"summary":{"type":"string"}\###
    ,"past_queries":{"type":"array","items":{"type":"object","properties":{"query_id":{"type":"s\###
    tring"},"similarity":{"type":"number"},"helped":{"type":"number"},"failed":{"type":"number"}\###
    },"required":["query_id","similarity","helped","failed"]}},"actors":{"type":"integer"},"trus\###
    t":{"type":"number"},"figures":{"type":"object","additionalProperties":{"type":"number"}}},"\###
    required":["summary","past_queries","actors","trust","figures"]},"Hit":{"type":"object","pro\###
    perties":{"chunk_id":{"type":"string"},"document_id":{"type":"string"},"rank":{"type":"integ\###
    er","minimum":1},"score":{"type":"number"},"similarity":{"type":"number"},"text":{"type":["s\###
    tring","null"]},"heading_path":{"type":"array","items":{"type":"string"}},"metadata":{"type"\###
    :"object","description":"The caller's own payload; filters can read it.","additionalProperti\###
    es":true},"source_uri":{"type":["string","null"]},"freshness":{"$ref":"#/components/schemas/\###
    Freshness"},"adjustment":{"type":"object","properties":{"value":{"type":"number","descriptio\###
    n":"What learning added to the score."},"rank_before":{"type":"integer","minimum":1,"descrip\###
    tion":"The place without learning."},"evidence":{"type":"integer","description":"Events behi\###
    nd it."},"explanation":{"$ref":"#/components/schemas/Explanation"}},"required":["value","ran\###
    k_before","evidence"]}},"required":["chunk_id","document_id","rank","score","similarity","te\###
    xt","metadata","source_uri","freshness","adjustment"]},"Warning":{"type":"object","propertie\###
    s":{"kind":{"type":"string","enum":["similar_failure"]},"failure_id":{"type":"string"},"simi\###
    larity":{"type":"number"},"label":{"type":["string","null"]},"state":{"type":"string"},"know\###
    n_good":{"type":"array","items":{"type":"string"}},"known_bad":{"type":"array","items":{"typ\###
    e":"string"}},"correction":{"type":["string","null"]}},"required":["kind","failure_id","simi\###
    larity","label","state","known_good","known_bad","correction"]},"SearchAnswer":{"type":"obje\###
    ct","properties":{"query_id":{"type":"string","description":"Send it back with feedback; abs\###
    ent if the search was not logged."},"generation":{"type":"integer"},"policy":{"type":"string\###
    "},"hits":{"type":"array","items":{"$ref":"#/components/schemas/Hit"}},"warnings":{"type":"a\###
    rray","items":{"$ref":"#/components/schemas/Warning"}},"approximate":{"type":"object","prope\###

    """###
}
