// swift-format-ignore-file
// Made from openapi.json by scripts/embed-resources: change that file, and run it again.

extension APIDescription {
  package static let text = ###"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Freshet coordinator",
    "version": "1",
    "summary": "Publishes what changed, and reports when the whole fleet has applied it.",
    "license": {
      "name": "Apache 2.0",
      "identifier": "Apache-2.0"
    },
    "description": "Every error is an `application/problem+json` document. An unknown path is answered with 404, an unsupported method with 405. Unknown fields and query parameters are refused. Every GET route also accepts HEAD. Durations in requests are texts such as `5s`; in responses they are numbers of seconds, in fields whose names end in `Seconds`."
  },
  "paths": {
    "/v1/events": {
      "post": {
        "operationId": "publish",
        "summary": "Log events durably and broadcast them to the fleet",
        "parameters": [
          {
            "name": "wait",
            "in": "query",
            "description": "How long to wait for settlement, at most 10m.",
            "schema": {
              "$ref": "#/components/schemas/Duration"
            }
          },
          {
            "name": "mustSettle",
            "in": "query",
            "description": "Whether unsettled events are an error: 504 if a node may still be serving what the events killed when the wait ends, 409 if an event logged before under the same idempotency key is no longer active. The default is true if requireNodes is given, otherwise false. The problem includes the settlement.",
            "schema": {
              "type": "boolean",
              "default": false
            }
          },
          {
            "name": "requireNodes",
            "in": "query",
            "description": "The number of nodes that must have applied the event, in all or for one application, such as support=3. May be repeated. If there are fewer, the answer is 504, unless mustSettle is false.",
            "explode": true,
            "schema": {
              "type": "array",
              "maxItems": 16,
              "items": {
                "type": "string",
                "pattern": "^(.+=)?[0-9]+$"
              }
            }
          },
          {
            "name": "maxDrop",
            "in": "query",
            "description": "The most that live nodes may drop: a share, such as 20%, or a number of entries. A publish that would drop more is refused.",
            "schema": {
              "type": "string",
              "pattern": "^([0-9.]+%|[0-9]+)$"
            }
          },
          {
            "name": "confirm",
            "in": "query",
            "description": "Whether to publish regardless of how much is dropped, even beyond the coordinator's own limit.",
            "schema": {
              "type": "boolean",
              "default": false
            }
          },
          {
            "name": "mustExist",
            "in": "query",
            "description": "Whether the dimensions that the events name must exist. With true, the request is refused if the log does not know a dimension and no entry of any answering node depends on it, or if no node answers. With tell, the answer lists such events in unused instead. Tags, routes and customers are looked up on the nodes only, not in the log. The check takes at most 2s.",
            "schema": {
              "enum": [
                "true",
                "false",
                "tell"
              ],
              "default": "false"
            }
          },
          {
            "name": "Idempotency-Key",
            "in": "header",
            "description": "The idempotency key of the event, in the form of the IETF draft: a string in double quotes. A key without quotes is accepted as well. In a batch, each event's key is this one, a number sign and the event's index, from 0.",
            "schema": {
              "type": "string",
              "maxLength": 256
            }
          }
        ],
        "description": "All events of a request are logged as one unit or not at all. The answer is sent once they are durable and have been broadcast. A CloudEvent in binary form is accepted as well, with its attributes in ce- headers and its data in a body of type application/json.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Events"
              },
              "examples": {
                "ModelSwap": {
                  "value": {
                    "kind": "ModelSwap",
                    "alias": "default-fast",
                    "models": [
                      "gpt-5.4-mini"
                    ]
                  }
                },
                "ModelUpdate": {
                  "value": {
                    "kind": "ModelSwap",
                    "model": "gpt-5.4-mini",
                    "versions": [
                      "fp_44709d6fcb"
                    ]
                  }
                },
                "PromptDeploy": {
                  "value": {
                    "kind": "PromptDeploy",
                    "prompt": "refund-assistant",
                    "role": "system",
                    "versions": [
                      "9f2c"
                    ],
                    "reason": "shorter answers",
                    "idempotencyKey": "deploy-1181"
                  }
                },
                "CorpusReindex": {
                  "value": {
                    "kind": "CorpusReindex",
                    "corpus": "help-center",
                    "version": "2026-03-01",
                    "settlingTime": "2m"
                  }
                },
                "ToolSchemaChange": {
                  "value": {
                    "kind": "ToolSchemaChange",
                    "toolSet": "support",
                    "hash": "b92e207d51998bededc296b6c5dd435f7b226a0f70c449ad14ec2a098b8f73fb"
                  }
                },
                "CustomerStateChange": {
                  "value": {
                    "kind": "CustomerStateChange",
                    "customer": "42",
                    "fields": [
                      {
                        "name": "plan",
                        "version": "gold"
                      },
                      "address"
                    ]
                  }
                },
                "CustomChange": {
                  "value": {
                    "kind": "CustomChange",
                    "dimension": "guardrail",
                    "id": "pii",
                    "version": "4"
                  }
                },
                "Purge": {
                  "value": {
                    "kind": "Purge",
                    "tag": "refunds",
                    "reason": "wrong answer reported"
                  }
                },
                "PurgeDimension": {
                  "value": {
                    "kind": "Purge",
                    "dimension": "prompt:refund-assistant",
                    "reason": "a deployment was refused"
                  }
                },
                "PurgeEverything": {
                  "value": {
                    "kind": "Purge",
                    "everything": true,
                    "grace": "30s"
                  }
                },
                "Batch": {
                  "value": {
                    "events": [
                      {
                        "kind": "CustomerStateChange",
                        "customer": "42"
                      },
                      {
                        "kind": "CustomerStateChange",
                        "customer": "43"
                      }
                    ]
                  }
                },
                "Array": {
                  "value": [
                    {
                      "kind": "Purge",
                      "route": "faq"
                    },
                    {
                      "kind": "Purge",
                      "keyPrefix": "gpt-5.4-mini:"
                    }
                  ]
                }
              }
            },
            "application/cloudevents+json": {
              "schema": {
                "$ref": "#/components/schemas/CloudEvent"
              },
              "examples": {
                "CloudEvent": {
                  "value": {
                    "specversion": "1.0",
                    "type": "dev.freshet.PromptDeploy",
                    "source": "https://ci.example.org/deploys",
                    "id": "1181",
                    "data": {
                      "prompt": "refund-assistant",
                      "version": "9f2c"
                    }
                  }
                }
              }
            },
            "application/cloudevents-batch+json": {
              "schema": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/CloudEvent"
                },
                "minItems": 1,
                "maxItems": 1000
              },
              "examples": {
                "CloudEvents": {
                  "value": [
                    {
                      "specversion": "1.0",
                      "type": "dev.freshet.PromptDeploy",
                      "source": "https://ci.example.org/deploys",
                      "id": "1181",
                      "data": {
                        "prompt": "refund-assistant",
                        "version": "9f2c"
                      }
                    },
                    {
                      "specversion": "1.0",
                      "type": "Purge",
                      "source": "https://ci.example.org/deploys",
                      "id": "1182",
                      "data": {
                        "tag": "refunds"
                      }
                    }
                  ]
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The events are logged. With `wait`, the answer includes every node's standing.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublishAnswer"
                },
                "example": {
                  "receipts": [
                    {
                      "position": {
                        "epoch": "1-5f0c2a9be1d34c7886b1a40f6f2d9c31",
                        "sequence": 42,
                        "digest": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
                      },
                      "isUnchanged": false,
                      "isReplay": false
                    }
                  ],
                  "settlement": {
                    "sequence": 42,
                    "isSettled": true,
                    "isCounted": true,
                    "knowsAllNodes": true,
                    "nodes": [
                      {
                        "name": "web-1",
                        "id": "c41f",
                        "standing": "applied",
                        "appliedAfterSeconds": 0.0031,
                        "dropped": {
                          "entries": 128,
                          "bytes": 262144
                        }
                      }
                    ]
                  }
                }
              }
            },
            "headers": {
              "Location": {
                "description": "The path of the event, if the request has only one.",
                "schema": {
                  "type": "string",
                  "format": "uri-reference"
                }
              }
            }
          },
          "200": {
            "description": "Every event was already logged under its idempotency key.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublishAnswer"
                },
                "example": {
                  "receipts": [
                    {
                      "position": {
                        "epoch": "1-5f0c2a9be1d34c7886b1a40f6f2d9c31",
                        "sequence": 42,
                        "digest": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
                      },
                      "isUnchanged": false,
                      "isReplay": true,
                      "note": "logged before, under the same idempotency key"
                    }
                  ]
                }
              }
            }
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "412": {
            "$ref": "#/components/responses/Overtaken"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "504": {
            "$ref": "#/components/responses/Unsettled"
          },
          "429": {
            "$ref": "#/components/responses/RateExceeded"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      },
      "get": {
        "operationId": "listEvents",
        "summary": "List logged events, filtered and in pages",
        "parameters": [
          {
            "name": "after",
            "in": "query",
            "description": "Only events with a greater number than this.",
            "schema": {
              "type": "integer",
              "minimum": 0
            }
          },
          {
            "name": "before",
            "in": "query",
            "description": "Only events with a smaller number than this.",
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Only events of this kind. May be repeated.",
            "schema": {
              "type": "array",
              "items": {
                "enum": [
                  "ModelSwap",
                  "PromptDeploy",
                  "CorpusReindex",
                  "ToolSchemaChange",
                  "CustomerStateChange",
                  "CustomChange",
                  "Purge"
                ]
              }
            },
            "explode": true
          },
          {
            "name": "dimension",
            "in": "query",
            "description": "Only events that named this dimension or a facet of it.",
            "schema": {
              "type": "string",
              "examples": [
                "prompt:refund-assistant",
                "customer:42#plan",
                "custom.guardrail:pii"
              ]
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 100
            }
          },
          {
            "name": "order",
            "in": "query",
            "schema": {
              "enum": [
                "oldest",
                "newest"
              ],
              "default": "oldest"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "A page of events.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/EventPage"
                },
                "example": {
                  "events": [
                    {
                      "sequence": 42,
                      "committedAt": "2026-03-01T09:30:00.123Z",
                      "kind": "PromptDeploy",
                      "prompt": "refund-assistant",
                      "role": "system",
                      "versions": [
                        "9f2c"
                      ],
                      "reason": "shorter answers",
                      "changes": [
                        {
                          "dimension": "prompt:refund-assistant#system",
                          "names": [
                            "9f2c"
                          ]
                        }
                      ],
                      "isUnchanged": false
                    }
                  ],
                  "nextAfter": 42
                }
              }
            }
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/events/dry-run": {
      "post": {
        "operationId": "dryRun",
        "summary": "Report what a publish would drop",
        "description": "Takes the same body as a publish. The live nodes count the live entries that the events would kill. Nothing is logged, and nothing is dropped. The caller needs the right to read blast, and may ask about what it may publish or plan. Without the right to read fleet, nodes have no name and no id.",
        "parameters": [
          {
            "name": "wait",
            "in": "query",
            "description": "How long to wait for the nodes' answers, at most 1m. Default: 5s.",
            "schema": {
              "$ref": "#/components/schemas/Duration"
            }
          },
          {
            "name": "mustExist",
            "in": "query",
            "description": "Whether the dimensions that the events name must exist. With true, the request is refused if the log does not know a dimension and no entry of any answering node depends on it, or if no node answers. With tell, the answer lists such events in unused instead. Tags, routes and customers are looked up on the nodes only, not in the log. The check takes at most 2s.",
            "schema": {
              "enum": [
                "true",
                "false",
                "tell"
              ],
              "default": "false"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/Events"
              }
            },
            "application/cloudevents+json": {
              "schema": {
                "$ref": "#/components/schemas/CloudEvent"
              }
            },
            "application/cloudevents-batch+json": {
              "schema": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/CloudEvent"
                },
                "minItems": 1,
                "maxItems": 1000
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The nodes' answers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DryRun"
                },
                "example": {
                  "head": 41,
                  "events": [
                    {
                      "blast": {
                        "entries": 128,
                        "bytes": 262144,
                        "priced": 120,
                        "tokens": 96000,
                        "micros": 48000
                      },
                      "isUnchanged": false,
                      "isReplay": false
                    }
                  ],
                  "total": {
                    "entries": 128,
                    "bytes": 262144,
                    "priced": 120,
                    "tokens": 96000,
                    "micros": 48000
                  },
                  "held": {
                    "entries": 1024,
                    "bytes": 2097152
                  },
                  "share": 0.125,
                  "unanswered": 1,
                  "nodes": [
                    {
                      "name": "web-1",
                      "id": "c41f",
                      "blast": {
                        "entries": 128,
                        "bytes": 262144,
                        "priced": 120,
                        "tokens": 96000,
                        "micros": 48000
                      },
                      "held": {
                        "entries": 1024,
                        "bytes": 2097152
                      }
                    },
                    {
                      "name": "web-2",
                      "id": "d52a",
                      "unanswered": "away"
                    }
                  ]
                }
              }
            }
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/events/stream": {
      "get": {
        "operationId": "streamEvents",
        "summary": "Stream every event as it is committed, from now on or after the last one that the client has seen",
        "parameters": [
          {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "The id of the last event that the client has seen. The events committed since are sent first. 0 requests all events in the log.",
            "schema": {
              "type": "integer",
              "minimum": 0
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Server-sent events named `event`, with the event's number as their id. An idle stream carries a comment every 15 s. The stream ends for a reader that falls more than 4,096 events behind.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
                },
                "example": "id: 42\nevent: event\ndata: {\"sequence\":42}\n\n"
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/events/{sequence}": {
      "get": {
        "operationId": "getEvent",
        "summary": "Get one logged event",
        "parameters": [
          {
            "name": "sequence",
            "in": "path",
            "required": true,
            "schema": {
              "type": "integer",
              "minimum": 1,
              "description": "The event's number in the log."
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The event.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LoggedEvent"
                },
                "example": {
                  "sequence": 42,
                  "committedAt": "2026-03-01T09:30:00.123Z",
                  "kind": "PromptDeploy",
                  "prompt": "refund-assistant",
                  "role": "system",
                  "versions": [
                    "9f2c"
                  ],
                  "reason": "shorter answers",
                  "changes": [
                    {
                      "dimension": "prompt:refund-assistant#system",
                      "names": [
                        "9f2c"
                      ]
                    }
                  ],
                  "isUnchanged": false
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/events/{sequence}/settlement": {
      "get": {
        "operationId": "getSettlement",
        "summary": "Get every node's standing with respect to an event",
        "parameters": [
          {
            "name": "sequence",
            "in": "path",
            "required": true,
            "schema": {
              "anyOf": [
                {
                  "type": "integer",
                  "minimum": 1,
                  "description": "The event's number in the log."
                },
                {
                  "const": "latest"
                }
              ]
            }
          },
          {
            "name": "wait",
            "in": "query",
            "description": "How long to wait for settlement, at most 10m.",
            "schema": {
              "$ref": "#/components/schemas/Duration"
            }
          },
          {
            "name": "mustSettle",
            "in": "query",
            "description": "Whether unsettled events are an error: 504 if a node may still be serving what the events killed when the wait ends, 409 if an event logged before under the same idempotency key is no longer active. The default is true if requireNodes is given, otherwise false. The problem includes the settlement.",
            "schema": {
              "type": "boolean",
              "default": false
            }
          },
          {
            "name": "requireNodes",
            "in": "query",
            "description": "The number of nodes that must have applied the event, in all or for one application, such as support=3. May be repeated. If there are fewer, the answer is 504, unless mustSettle is false.",
            "explode": true,
            "schema": {
              "type": "array",
              "maxItems": 16,
              "items": {
                "type": "string",
                "pattern": "^(.+=)?[0-9]+$"
              }
            }
          },
          {
            "name": "events",
            "in": "query",
            "description": "The events whose drops are summed, such as 3-5,9. The last must be the event in the path. Default: only that event.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The settlement. It is sent at once if all nodes are settled, otherwise when they are or when the wait ends.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Settlement"
                },
                "example": {
                  "sequence": 42,
                  "isSettled": true,
                  "isCounted": true,
                  "knowsAllNodes": true,
                  "nodes": [
                    {
                      "name": "web-1",
                      "id": "c41f",
                      "standing": "applied",
                      "appliedAfterSeconds": 0.0031,
                      "dropped": {
                        "entries": 128,
                        "bytes": 262144
                      }
                    }
                  ]
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "504": {
            "$ref": "#/components/responses/Unsettled"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/events/{sequence}/settlement/stream": {
      "get": {
        "operationId": "streamSettlement",
        "summary": "Stream the settlement of an event each time it changes",
        "parameters": [
          {
            "name": "sequence",
            "in": "path",
            "required": true,
            "schema": {
              "anyOf": [
                {
                  "type": "integer",
                  "minimum": 1,
                  "description": "The event's number in the log."
                },
                {
                  "const": "latest"
                }
              ]
            }
          },
          {
            "name": "wait",
            "in": "query",
            "description": "How long to wait for settlement, at most 10m.",
            "schema": {
              "allOf": [
                {
                  "$ref": "#/components/schemas/Duration"
                }
              ],
              "default": "30s"
            }
          },
          {
            "name": "requireNodes",
            "in": "query",
            "description": "The number of nodes that must have applied the event before it counts as settled, in all or for one application, such as support=3. May be repeated.",
            "explode": true,
            "schema": {
              "type": "array",
              "maxItems": 16,
              "items": {
                "type": "string",
                "pattern": "^(.+=)?[0-9]+$"
              }
            }
          },
          {
            "name": "events",
            "in": "query",
            "description": "The events whose drops are summed, such as 3-5,9. The last must be the event in the path. Default: only that event.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Server-sent events named `progress`, one for each change. The last is named `settled` or `deadline`. The data of each is a Settlement.",
            "content": {
              "text/event-stream": {
                "schema": {
                  "type": "string"
                },
                "example": "event: progress\ndata: {\"sequence\":42}\n\n"
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/state": {
      "get": {
        "operationId": "getState",
        "summary": "List the active versions of dimensions",
        "description": "A page has at most 10,000 dimensions, and fewer if they are long. The next page begins after nextAfter.",
        "parameters": [
          {
            "name": "kind",
            "in": "query",
            "description": "Only dimensions of this kind. May be repeated, at most 32 times. custom means all custom kinds.",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "^(model|model-alias|prompt|corpus|tool-set|customer|tag|route|custom|custom\\..+)$"
              },
              "maxItems": 32
            }
          },
          {
            "name": "prefix",
            "in": "query",
            "description": "Only dimensions whose id begins with this.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 256
            }
          },
          {
            "name": "after",
            "in": "query",
            "description": "Only dimensions after this one: the nextAfter of the page before.",
            "schema": {
              "type": "string"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "The most dimensions of the page.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 10000,
              "default": 10000
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Sorted by dimension.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/State"
                },
                "example": {
                  "head": {
                    "epoch": "1-5f0c2a9be1d34c7886b1a40f6f2d9c31",
                    "sequence": 42,
                    "digest": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
                  },
                  "dimensions": [
                    {
                      "dimension": "prompt:refund-assistant#system",
                      "kind": "prompt",
                      "id": "refund-assistant",
                      "facet": "system",
                      "versions": [
                        "9f2c"
                      ],
                      "since": 42,
                      "isOpen": false
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/applied": {
      "get": {
        "operationId": "getApplied",
        "summary": "Get the record of a service's applies",
        "parameters": [
          {
            "name": "service",
            "in": "query",
            "required": true,
            "description": "The service's name in the manifest.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          },
          {
            "name": "environment",
            "in": "query",
            "description": "The environment in the manifest. Leave it out for a manifest applied without one.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The last apply that finished, and the attempts that began since and did not finish.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Applied"
                },
                "example": {
                  "service": "support",
                  "environment": "production",
                  "applied": {
                    "plan": "1b7c5a0e9f3d4c2b8a6e7d1f0c9b8a7d",
                    "revision": "9f2c1e0b5d7a4c3e8f6b1a2d4c5e6f708192a3b4",
                    "entries": [
                      {
                        "kind": "prompt",
                        "id": "refund-assistant",
                        "facet": "system",
                        "versions": [
                          "9f2c"
                        ]
                      }
                    ],
                    "routes": [
                      {
                        "id": "refunds",
                        "customerFields": [
                          "plan"
                        ]
                      }
                    ],
                    "position": "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@42",
                    "actor": "pipeline:deploy",
                    "appliedAt": "2026-03-01T12:00:00.000Z"
                  },
                  "attempts": [
                    {
                      "plan": "77c0ffee12345678aabbccddeeff0011",
                      "revision": "0011223344556677889900112233445566778899",
                      "dimensions": [
                        {
                          "kind": "tool-set",
                          "id": "support"
                        }
                      ],
                      "namesEverything": false,
                      "actor": "pipeline:deploy",
                      "beganAt": "2026-03-02T09:30:00.000Z"
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NeverApplied"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      },
      "put": {
        "operationId": "recordApplied",
        "summary": "Record that an apply begins, or that all its events are logged",
        "description": "The record is durable once this is answered. The caller must have the right to publish every dimension in the body and, to replace an earlier record, every dimension in that record. The request is refused if another apply of the service has finished since this one was planned.",
        "parameters": [
          {
            "name": "service",
            "in": "query",
            "required": true,
            "description": "The service's name in the manifest.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          },
          {
            "name": "environment",
            "in": "query",
            "description": "The environment in the manifest. Leave it out for a manifest applied without one.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/AppliedChange"
              },
              "examples": {
                "attempt": {
                  "value": {
                    "attempt": {
                      "plan": "77c0ffee12345678aabbccddeeff0011",
                      "revision": "9f2c1e0b5d7a4c3e8f6b1a2d4c5e6f708192a3b4",
                      "base": "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@42",
                      "dimensions": [
                        {
                          "kind": "tool-set",
                          "id": "support"
                        }
                      ]
                    }
                  }
                },
                "applied": {
                  "value": {
                    "applied": {
                      "plan": "77c0ffee12345678aabbccddeeff0011",
                      "revision": "9f2c1e0b5d7a4c3e8f6b1a2d4c5e6f708192a3b4",
                      "base": "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@42",
                      "position": "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@42",
                      "entries": [
                        {
                          "kind": "tool-set",
                          "id": "support",
                          "versions": [
                            "b1946ac92492d2347c6235b4d2611184b1946ac92492d2347c6235b4d2611184"
                          ]
                        }
                      ],
                      "routes": [
                        {
                          "id": "refunds",
                          "customerFields": [
                            "plan"
                          ]
                        }
                      ],
                      "ends": []
                    }
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The new record.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Applied"
                },
                "example": {
                  "service": "support",
                  "environment": "production",
                  "applied": {
                    "plan": "1b7c5a0e9f3d4c2b8a6e7d1f0c9b8a7d",
                    "revision": "9f2c1e0b5d7a4c3e8f6b1a2d4c5e6f708192a3b4",
                    "entries": [
                      {
                        "kind": "prompt",
                        "id": "refund-assistant",
                        "facet": "system",
                        "versions": [
                          "9f2c"
                        ]
                      }
                    ],
                    "routes": [
                      {
                        "id": "refunds",
                        "customerFields": [
                          "plan"
                        ]
                      }
                    ],
                    "position": "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@42",
                    "actor": "pipeline:deploy",
                    "appliedAt": "2026-03-01T12:00:00.000Z"
                  },
                  "attempts": [
                    {
                      "plan": "77c0ffee12345678aabbccddeeff0011",
                      "revision": "0011223344556677889900112233445566778899",
                      "dimensions": [
                        {
                          "kind": "tool-set",
                          "id": "support"
                        }
                      ],
                      "namesEverything": false,
                      "actor": "pipeline:deploy",
                      "beganAt": "2026-03-02T09:30:00.000Z"
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/AppliedFull"
          },
          "412": {
            "$ref": "#/components/responses/Overtaken"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      },
      "delete": {
        "operationId": "forgetApplied",
        "summary": "Delete the record of a service, so that its next plan names everything",
        "parameters": [
          {
            "name": "service",
            "in": "query",
            "required": true,
            "description": "The service's name in the manifest.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          },
          {
            "name": "environment",
            "in": "query",
            "description": "The environment in the manifest. Leave it out for a manifest applied without one.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The record is deleted.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Applied"
                },
                "example": {
                  "service": "support",
                  "environment": "production",
                  "attempts": []
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NeverApplied"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/fleet": {
      "get": {
        "operationId": "getFleet",
        "summary": "Get the nodes and their standings",
        "parameters": [
          {
            "name": "held",
            "in": "query",
            "description": "What held counts. With reported, it is each node's last report, which includes dead entries that are not dropped yet. With now, the live nodes are asked for their live entries, for at most 1s.",
            "schema": {
              "enum": [
                "reported",
                "now"
              ],
              "default": "reported"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "All known nodes.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Fleet"
                },
                "example": {
                  "head": {
                    "epoch": "1-5f0c2a9be1d34c7886b1a40f6f2d9c31",
                    "sequence": 42,
                    "digest": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
                  },
                  "standings": {
                    "applied": 1
                  },
                  "nodes": [
                    {
                      "name": "web-1",
                      "id": "c41f",
                      "application": "help",
                      "applicationVersion": "1.2",
                      "boundSeconds": 2.5,
                      "applied": 42,
                      "proofAgeSeconds": 0.12,
                      "standing": "applied",
                      "dropped": {
                        "entries": 128,
                        "bytes": 262144
                      },
                      "held": {
                        "entries": 9000,
                        "bytes": 18874368
                      },
                      "protocolVersion": 4
                    }
                  ],
                  "inactiveVersions": [
                    {
                      "dimension": "prompt:refund",
                      "version": "v1",
                      "active": [
                        "9f2c"
                      ],
                      "refused": 120,
                      "unnamed": 0,
                      "lastSeconds": 2.5,
                      "nodes": [
                        "web-1"
                      ]
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/fleet/nodes": {
      "delete": {
        "operationId": "forgetNode",
        "summary": "Forget a node that is dead for ever",
        "description": "The node must serve nothing: it has left, was fenced, or was silent for its bound; for a minute if it has none. A node that comes back joins again. The caller needs the right to operate the coordinator.",
        "parameters": [
          {
            "name": "node",
            "in": "query",
            "required": true,
            "description": "The node's id, or its name if only one node has it.",
            "schema": {
              "type": "string",
              "minLength": 1
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The node is forgotten.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ForgottenNode"
                },
                "example": {
                  "name": "web-7",
                  "id": "c41f",
                  "application": "help"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/NoSuchNode"
          },
          "409": {
            "$ref": "#/components/responses/NodeMayServe"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/keys": {
      "get": {
        "operationId": "listNodeKeys",
        "summary": "List the keys for nodes",
        "description": "Lists the grants below nodes in the access file, with their public keys and which of these are revoked. The caller needs the right to read fleet.",
        "responses": {
          "200": {
            "description": "The grants.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/NodeKeys"
                },
                "example": {
                  "grants": [
                    {
                      "name": "support-web",
                      "application": "support",
                      "names": [
                        "web-*"
                      ],
                      "maxNodes": 200,
                      "unbounded": false,
                      "keys": [
                        {
                          "key": "rq:rM>}U?@Lns47E1%kR.o@n%FcmmsL/@{H8]yf7"
                        },
                        {
                          "key": "Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID",
                          "revokedAt": "2026-03-01T12:00:00.000Z",
                          "revokedBy": "token:ops"
                        }
                      ],
                      "nodes": 12
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/keys/{name}/revoke": {
      "post": {
        "operationId": "revokeNodeKeys",
        "summary": "Revoke the keys of a grant for nodes",
        "description": "Revokes all keys of the grant, or only the one in the body, for good and whatever the access file says later. The revocation is durable and in force once this is answered. A key that was revoked before is answered in the same way. The caller needs the right to operate the coordinator.",
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "description": "The grant's name in the access file.",
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "required": false,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/NodeKeyRevocation"
              },
              "examples": {
                "one": {
                  "value": {
                    "key": "Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID"
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The keys are revoked.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RevokedNodeKeys"
                },
                "example": {
                  "grant": "support-web",
                  "keys": [
                    {
                      "key": "Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID",
                      "revokedAt": "2026-03-01T12:00:00.000Z",
                      "revokedBy": "token:ops"
                    }
                  ],
                  "newlyRevoked": [
                    "Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID"
                  ],
                  "nodes": [
                    "web-1",
                    "web-2"
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "404": {
            "$ref": "#/components/responses/UnknownNodeKey"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/webhooks/{name}": {
      "post": {
        "operationId": "webhook",
        "summary": "Accept a signed notice from another system, and publish the events in it",
        "description": "The access file defines the webhooks, how their notices are signed, and which events they become. Supported are GitHub's push (X-Hub-Signature-256), and JSON or CloudEvents signed according to Standard Webhooks (webhook-id, webhook-timestamp, webhook-signature). The name and the form of the signature's headers are checked before the body is read. A repeated delivery is answered with its first receipts, whatever headers that are not signed say.",
        "security": [],
        "parameters": [
          {
            "name": "name",
            "in": "path",
            "required": true,
            "schema": {
              "type": "string"
            }
          }
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {}
            },
            "application/cloudevents+json": {
              "schema": {}
            }
          }
        },
        "responses": {
          "201": {
            "description": "The events in the notice are logged and durable.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublishAnswer"
                }
              }
            }
          },
          "200": {
            "description": "The notice was received before, and these are its first receipts; or it contains no event, and there are no receipts.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublishAnswer"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "409": {
            "$ref": "#/components/responses/Conflict"
          },
          "413": {
            "$ref": "#/components/responses/TooLarge"
          },
          "415": {
            "$ref": "#/components/responses/UnsupportedMediaType"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          },
          "404": {
            "$ref": "#/components/responses/NotFound"
          }
        }
      }
    },
    "/v1/entries": {
      "get": {
        "operationId": "findEntries",
        "summary": "Find entries on the live nodes",
        "description": "Give exactly one of key, prefix and request. Only caches that keep a request journal can be searched by request.",
        "parameters": [
          {
            "name": "key",
            "in": "query",
            "description": "The digest of a key: 64 lower-case hexadecimal digits.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            }
          },
          {
            "name": "prefix",
            "in": "query",
            "description": "A prefix of readable keys.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 512
            }
          },
          {
            "name": "request",
            "in": "query",
            "description": "The id that the application gave the request.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 128
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "The most entries to list for each node.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 256,
              "default": 20
            }
          },
          {
            "name": "wait",
            "in": "query",
            "description": "How long to wait for the nodes' answers, at most 1m. Default: 5s.",
            "schema": {
              "$ref": "#/components/schemas/Duration"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The nodes' answers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Entries"
                },
                "example": {
                  "nodes": [
                    {
                      "name": "web-1",
                      "id": "c41f",
                      "entries": [
                        {
                          "key": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f",
                          "readableKey": "gpt-5.4-mini:refund@9f2c",
                          "contentClass": "policy and pricing",
                          "ageSeconds": 81.5,
                          "remainingSeconds": 3518.5,
                          "bytes": 2048,
                          "asOf": 41,
                          "served": 17,
                          "state": "alive",
                          "tokens": 812,
                          "micros": 406,
                          "dependencies": [
                            {
                              "dimension": "prompt:refund",
                              "version": "9f2c"
                            }
                          ]
                        }
                      ],
                      "requests": [
                        {
                          "key": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f",
                          "ageSeconds": 2.25,
                          "outcome": "hit"
                        }
                      ],
                      "hasMore": false
                    },
                    {
                      "name": "web-2",
                      "id": "d52a",
                      "entries": [],
                      "requests": [],
                      "hasMore": false,
                      "unanswered": "too-old"
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/uses": {
      "get": {
        "operationId": "listUses",
        "summary": "Count what the live nodes' entries depend on",
        "description": "Counts, for each node and dimension, the live entries that depend on the dimension and the versions that they declare. A dimension without a facet includes its facets.",
        "parameters": [
          {
            "name": "kind",
            "in": "query",
            "description": "Only dimensions of this kind. May be repeated, at most 32 times. custom means all custom kinds.",
            "schema": {
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "^(model|model-alias|prompt|corpus|tool-set|customer|tag|route|custom|custom\\..+)$"
              },
              "maxItems": 32
            }
          },
          {
            "name": "dimension",
            "in": "query",
            "description": "Only this dimension, such as prompt:refund-assistant. May be repeated, at most 64 times.",
            "schema": {
              "type": "array",
              "items": {
                "type": "string"
              },
              "maxItems": 64
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "The most dimensions to list for each node.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1024,
              "default": 1024
            }
          },
          {
            "name": "wait",
            "in": "query",
            "description": "How long to wait for the nodes' answers, at most 1m. Default: 5s.",
            "schema": {
              "$ref": "#/components/schemas/Duration"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "The nodes' answers.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Uses"
                },
                "example": {
                  "nodes": [
                    {
                      "name": "web-1",
                      "id": "c41f",
                      "uses": [
                        {
                          "dimension": "prompt:refund",
                          "entries": 412,
                          "versions": [
                            {
                              "version": "9f2c",
                              "entries": 400
                            },
                            {
                              "entries": 12
                            }
                          ]
                        }
                      ],
                      "hasMore": false
                    },
                    {
                      "name": "web-2",
                      "id": "d52a",
                      "uses": [],
                      "hasMore": false,
                      "unanswered": "too-old"
                    }
                  ]
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/backup": {
      "get": {
        "operationId": "getBackup",
        "summary": "Download a consistent copy of the whole log",
        "description": "The caller needs the right to operate the coordinator. Publishing continues meanwhile. Only one copy is made at a time; the answer is 503 while another is being made.",
        "responses": {
          "200": {
            "description": "An SQLite database in one file, from which `freshet restore` creates a log.",
            "content": {
              "application/vnd.sqlite3": {
                "schema": {
                  "type": "string",
                  "format": "binary"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/v1/reload": {
      "post": {
        "operationId": "reload",
        "summary": "Reload the access file and the certificate",
        "description": "Reloads the file, the webhooks' secrets and the keys that it names, and the certificate of the HTTP interface, as SIGHUP does. An invalid file is reported, and the previous one stays in force. The caller needs the right to operate the coordinator. The body is ignored.",
        "responses": {
          "200": {
            "description": "The files are in force.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "accessFile": {
                      "type": "string",
                      "description": "The file's path; absent if the coordinator has no access file."
                    },
                    "certificate": {
                      "type": "string",
                      "description": "The path of the HTTP interface's certificate; absent if the coordinator speaks no TLS."
                    },
                    "warnings": {
                      "type": "array",
                      "description": "What is not as it should be, although the files are in force; absent if there is nothing.",
                      "items": {
                        "type": "object",
                        "properties": {
                          "type": {
                            "type": "string",
                            "description": "certificate-expired, certificate-not-yet-valid, no-node-key or next-key-unusable. Later versions may know others."
                          },
                          "isWrong": {
                            "type": "boolean",
                            "description": "Whether nodes or callers are shut out by it."
                          },
                          "detail": {
                            "type": "string"
                          }
                        },
                        "required": [
                          "type",
                          "isWrong",
                          "detail"
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          },
          "401": {
            "$ref": "#/components/responses/Unauthenticated"
          },
          "403": {
            "$ref": "#/components/responses/Forbidden"
          },
          "422": {
            "$ref": "#/components/responses/Unprocessable"
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        },
        "security": [
          {
            "token": []
          },
          {}
        ]
      }
    },
    "/health": {
      "get": {
        "operationId": "getHealth",
        "summary": "Check whether the process is alive",
        "responses": {
          "200": {
            "description": "The process is alive.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Status"
                },
                "example": {
                  "status": "alive"
                }
              }
            }
          }
        }
      }
    },
    "/ready": {
      "get": {
        "operationId": "getReadiness",
        "summary": "Check whether the coordinator can accept events",
        "responses": {
          "200": {
            "description": "The coordinator can accept events.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Status"
                },
                "example": {
                  "status": "ready"
                }
              }
            }
          },
          "503": {
            "$ref": "#/components/responses/Unavailable"
          }
        }
      }
    },
    "/openapi.json": {
      "get": {
        "operationId": "getDescription",
        "summary": "Get this description",
        "responses": {
          "200": {
            "description": "An OpenAPI 3.1 document.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/BadRequest"
          }
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Identifier": {
        "type": "string",
        "description": "1 to 256 bytes of UTF-8 without control characters.",
        "minLength": 1,
        "maxLength": 256
      },
      "Versions": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Identifier"
        },
        "maxItems": 16,
        "uniqueItems": true,
        "description": "The versions that are active from now on; more than one during a roll-out. If empty or absent, they are unknown, and everything that depends on the dimension is dropped."
      },
      "ToolSetHash": {
        "type": "string",
        "description": "The hash of a tool set's schemas, as `freshet hash tools` prints it and agents compute it.",
        "pattern": "^[0-9a-f]{64}$"
      },
      "Duration": {
        "type": "string",
        "description": "A number and a unit: ms, s, m, h or d.",
        "pattern": "^[0-9]{1,9}(\\.[0-9]{1,9})?(ms|s|m|h|d)$",
        "examples": [
          "250ms",
          "5s",
          "1.5h"
        ]
      },
      "ModelSwap": {
        "type": "object",
        "description": "Another model answers. Give alias and models if it answers under an alias, or model and, if known, its versions if it answers under the same name.",
        "properties": {
          "kind": {
            "const": "ModelSwap"
          },
          "alias": {
            "$ref": "#/components/schemas/Identifier"
          },
          "models": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Identifier"
            },
            "minItems": 1,
            "maxItems": 16,
            "uniqueItems": true,
            "description": "The models to which the alias resolves from now on."
          },
          "model": {
            "$ref": "#/components/schemas/Identifier"
          },
          "versions": {
            "$ref": "#/components/schemas/Versions"
          },
          "version": {
            "$ref": "#/components/schemas/Identifier"
          },
          "reason": {
            "type": "string",
            "description": "The reason for the change, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes each: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "The period over which the killed entries are withdrawn, each at its own moment, when its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop entries that were made under the named versions as well."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop nothing if the named versions are already active. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "The origin of the event, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key returns the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "A position in the log: an epoch, an @ and a number, as in the head of /v1/state. The event is refused with 412 if anything has changed the named dimension since that position. A repetition under the same idempotency key is not refused.",
            "examples": [
              "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@41"
            ]
          }
        },
        "required": [
          "kind"
        ],
        "additionalProperties": false,
        "oneOf": [
          {
            "required": [
              "alias",
              "models"
            ]
          },
          {
            "required": [
              "model"
            ]
          }
        ]
      },
      "PromptDeploy": {
        "type": "object",
        "description": "Another version of a prompt is in use.",
        "properties": {
          "kind": {
            "const": "PromptDeploy"
          },
          "prompt": {
            "$ref": "#/components/schemas/Identifier"
          },
          "role": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Identifier"
              }
            ],
            "description": "The role that changed: template, system, persona or a custom one; absent for the prompt as a whole."
          },
          "versions": {
            "$ref": "#/components/schemas/Versions"
          },
          "version": {
            "$ref": "#/components/schemas/Identifier"
          },
          "reason": {
            "type": "string",
            "description": "The reason for the change, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes each: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "The period over which the killed entries are withdrawn, each at its own moment, when its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop entries that were made under the named versions as well."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop nothing if the named versions are already active. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "The origin of the event, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key returns the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "A position in the log: an epoch, an @ and a number, as in the head of /v1/state. The event is refused with 412 if anything has changed the named dimension since that position. A repetition under the same idempotency key is not refused.",
            "examples": [
              "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@41"
            ]
          }
        },
        "required": [
          "kind",
          "prompt"
        ],
        "additionalProperties": false
      },
      "CorpusReindex": {
        "type": "object",
        "description": "A corpus was indexed anew.",
        "properties": {
          "kind": {
            "const": "CorpusReindex"
          },
          "corpus": {
            "$ref": "#/components/schemas/Identifier"
          },
          "versions": {
            "$ref": "#/components/schemas/Versions"
          },
          "version": {
            "$ref": "#/components/schemas/Identifier"
          },
          "settlingTime": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long the source itself needs to converge: 0s to 24h.",
            "default": "0s"
          },
          "reason": {
            "type": "string",
            "description": "The reason for the change, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes each: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "The period over which the killed entries are withdrawn, each at its own moment, when its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop entries that were made under the named versions as well."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop nothing if the named versions are already active. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "The origin of the event, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key returns the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "A position in the log: an epoch, an @ and a number, as in the head of /v1/state. The event is refused with 412 if anything has changed the named dimension since that position. A repetition under the same idempotency key is not refused.",
            "examples": [
              "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@41"
            ]
          }
        },
        "required": [
          "kind",
          "corpus"
        ],
        "additionalProperties": false
      },
      "ToolSchemaChange": {
        "type": "object",
        "description": "The schemas of a tool set changed.",
        "properties": {
          "kind": {
            "const": "ToolSchemaChange"
          },
          "toolSet": {
            "$ref": "#/components/schemas/Identifier"
          },
          "hashes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ToolSetHash"
            },
            "maxItems": 16,
            "uniqueItems": true,
            "description": "The versions that are active from now on; more than one during a roll-out. If empty or absent, they are unknown, and everything that depends on the tool set is dropped."
          },
          "hash": {
            "$ref": "#/components/schemas/ToolSetHash"
          },
          "reason": {
            "type": "string",
            "description": "The reason for the change, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes each: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "The period over which the killed entries are withdrawn, each at its own moment, when its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop entries that were made under the named versions as well."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop nothing if the named versions are already active. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "The origin of the event, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key returns the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "A position in the log: an epoch, an @ and a number, as in the head of /v1/state. The event is refused with 412 if anything has changed the named dimension since that position. A repetition under the same idempotency key is not refused.",
            "examples": [
              "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@41"
            ]
          }
        },
        "required": [
          "kind",
          "toolSet"
        ],
        "additionalProperties": false
      },
      "CustomerStateChange": {
        "type": "object",
        "description": "The state of a customer changed.",
        "properties": {
          "kind": {
            "const": "CustomerStateChange"
          },
          "customer": {
            "$ref": "#/components/schemas/Identifier"
          },
          "fields": {
            "type": "array",
            "items": {
              "oneOf": [
                {
                  "$ref": "#/components/schemas/Identifier"
                },
                {
                  "type": "object",
                  "properties": {
                    "name": {
                      "$ref": "#/components/schemas/Identifier"
                    },
                    "version": {
                      "$ref": "#/components/schemas/Identifier"
                    }
                  },
                  "required": [
                    "name"
                  ],
                  "additionalProperties": false
                }
              ]
            },
            "maxItems": 64,
            "description": "The fields that changed; absent or empty for all."
          },
          "reason": {
            "type": "string",
            "description": "The reason for the change, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes each: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "The period over which the killed entries are withdrawn, each at its own moment, when its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop entries that were made under the named versions as well."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop nothing if the named versions are already active. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "The origin of the event, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key returns the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "A position in the log: an epoch, an @ and a number, as in the head of /v1/state. The event is refused with 412 if anything has changed the named dimension since that position. A repetition under the same idempotency key is not refused.",
            "examples": [
              "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@41"
            ]
          }
        },
        "required": [
          "kind",
          "customer"
        ],
        "additionalProperties": false
      },
      "CustomChange": {
        "type": "object",
        "description": "Another version of something of a custom kind, such as a guardrail, is in use.",
        "properties": {
          "kind": {
            "const": "CustomChange"
          },
          "dimension": {
            "type": "string",
            "description": "The custom kind: lower-case letters, digits and hyphens, beginning with a letter.",
            "pattern": "^[a-z][a-z0-9-]{0,63}$",
            "examples": [
              "guardrail"
            ]
          },
          "id": {
            "$ref": "#/components/schemas/Identifier"
          },
          "versions": {
            "$ref": "#/components/schemas/Versions"
          },
          "version": {
            "$ref": "#/components/schemas/Identifier"
          },
          "reason": {
            "type": "string",
            "description": "The reason for the change, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes each: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "The period over which the killed entries are withdrawn, each at its own moment, when its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop entries that were made under the named versions as well."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop nothing if the named versions are already active. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "The origin of the event, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key returns the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "A position in the log: an epoch, an @ and a number, as in the head of /v1/state. The event is refused with 412 if anything has changed the named dimension since that position. A repetition under the same idempotency key is not refused.",
            "examples": [
              "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@41"
            ]
          }
        },
        "required": [
          "kind",
          "dimension",
          "id"
        ],
        "additionalProperties": false
      },
      "Purge": {
        "type": "object",
        "description": "An operator drops entries. Give exactly one target.",
        "properties": {
          "kind": {
            "const": "Purge"
          },
          "key": {
            "type": "string",
            "description": "The digest of one key.",
            "pattern": "^[0-9a-f]{64}$"
          },
          "keyPrefix": {
            "type": "string",
            "description": "A prefix: all entries whose readable keys begin with it are dropped.",
            "minLength": 1,
            "maxLength": 512
          },
          "tag": {
            "$ref": "#/components/schemas/Identifier"
          },
          "route": {
            "$ref": "#/components/schemas/Identifier"
          },
          "dimension": {
            "type": "string",
            "description": "A dimension: all entries that depend on it are dropped. The log forgets which of its versions are active. For a whole, it also forgets those of its facets.",
            "examples": [
              "prompt:refund-assistant",
              "customer:42#plan",
              "custom.guardrail:pii"
            ]
          },
          "everything": {
            "const": true
          },
          "reason": {
            "type": "string",
            "description": "The reason for the change, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes each: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "The period over which the killed entries are withdrawn, each at its own moment, when its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop entries that were made under the named versions as well."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Whether to drop nothing if the named versions are already active. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "The origin of the event, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key returns the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "A position in the log: an epoch, an @ and a number, as in the head of /v1/state. The event is refused with 412 if anything has changed the named dimension since that position. A repetition under the same idempotency key is not refused.",
            "examples": [
              "1-5f0c2a9be1d34c7886b1a40f6f2d9c31@41"
            ]
          }
        },
        "required": [
          "kind"
        ],
        "additionalProperties": false,
        "oneOf": [
          {
            "required": [
              "key"
            ]
          },
          {
            "required": [
              "keyPrefix"
            ]
          },
          {
            "required": [
              "tag"
            ]
          },
          {
            "required": [
              "route"
            ]
          },
          {
            "required": [
              "dimension"
            ]
          },
          {
            "required": [
              "everything"
            ]
          }
        ]
      },
      "Event": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/ModelSwap"
          },
          {
            "$ref": "#/components/schemas/PromptDeploy"
          },
          {
            "$ref": "#/components/schemas/CorpusReindex"
          },
          {
            "$ref": "#/components/schemas/ToolSchemaChange"
          },
          {
            "$ref": "#/components/schemas/CustomerStateChange"
          },
          {
            "$ref": "#/components/schemas/CustomChange"
          },
          {
            "$ref": "#/components/schemas/Purge"
          }
        ],
        "discriminator": {
          "propertyName": "kind"
        }
      },
      "Events": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/Event"
          },
          {
            "type": "object",
            "properties": {
              "events": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Event"
                },
                "minItems": 1,
                "maxItems": 1000
              }
            },
            "required": [
              "events"
            ],
            "additionalProperties": false
          },
          {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Event"
            },
            "minItems": 1,
            "maxItems": 1000
          }
        ]
      },
      "CloudEvent": {
        "type": "object",
        "description": "A CloudEvent 1.0 in structured form. Extension attributes are ignored.",
        "properties": {
          "specversion": {
            "const": "1.0"
          },
          "id": {
            "type": "string",
            "minLength": 1
          },
          "source": {
            "type": "string",
            "description": "The source and the id together are the idempotency key.",
            "minLength": 1
          },
          "type": {
            "type": "string",
            "description": "The kind, with or without the prefix `dev.freshet.`.",
            "examples": [
              "dev.freshet.PromptDeploy"
            ]
          },
          "datacontenttype": {
            "const": "application/json"
          },
          "data": {
            "type": "object",
            "description": "The fields of the kind, as in a plain event, and reason, grace, spread, force and ifChanged.",
            "properties": {},
            "additionalProperties": true
          }
        },
        "required": [
          "specversion",
          "id",
          "source",
          "type",
          "data"
        ],
        "additionalProperties": true
      },
      "Position": {
        "type": "object",
        "description": "A position in the fleet's log.",
        "properties": {
          "epoch": {
            "type": "string",
            "description": "The log's identity: its counter and 128 random bits."
          },
          "sequence": {
            "type": "integer",
            "minimum": 0
          },
          "digest": {
            "type": "string",
            "description": "The hash chain over all events up to this position.",
            "pattern": "^[0-9a-f]{64}$"
          }
        },
        "required": [
          "epoch",
          "sequence",
          "digest"
        ]
      },
      "DropCount": {
        "type": "object",
        "properties": {
          "entries": {
            "type": "integer",
            "minimum": 0
          },
          "bytes": {
            "type": "integer",
            "minimum": 0
          }
        },
        "required": [
          "entries",
          "bytes"
        ]
      },
      "Standing": {
        "enum": [
          "applied",
          "fenced",
          "pending",
          "unbounded",
          "gone"
        ],
        "description": "applied: the node has reported that it applied the event. fenced: its last proof is older than its bound, so it serves nothing that the event killed. pending: it may still be serving what the event killed. unbounded: its application chose to serve stale entries without a bound. gone: it has left the fleet."
      },
      "Receipt": {
        "type": "object",
        "properties": {
          "position": {
            "$ref": "#/components/schemas/Position"
          },
          "isUnchanged": {
            "type": "boolean",
            "description": "Whether the event was published with ifChanged and everything that it names was already active. It then drops nothing."
          },
          "isReplay": {
            "type": "boolean",
            "description": "Whether the event was already logged under the same idempotency key."
          },
          "isOvertaken": {
            "type": "boolean",
            "description": "True for a replay if what the event names is no longer active: nothing was done, and another idempotency key is needed. Otherwise absent."
          },
          "overtakenBy": {
            "type": "integer",
            "minimum": 1,
            "description": "The event that made it inactive; absent if the history was lost."
          },
          "note": {
            "type": "string",
            "description": "What is unusual about the event, and what to do."
          }
        },
        "required": [
          "position",
          "isUnchanged",
          "isReplay"
        ]
      },
      "PublishAnswer": {
        "type": "object",
        "properties": {
          "receipts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Receipt"
            },
            "description": "One for each event, in the order of the request."
          },
          "settlement": {
            "$ref": "#/components/schemas/Settlement"
          },
          "unused": {
            "type": "array",
            "description": "Events that name a dimension on which nothing depends; absent unless mustExist requests the check.",
            "items": {
              "$ref": "#/components/schemas/Unused"
            }
          }
        },
        "required": [
          "receipts"
        ]
      },
      "Blast": {
        "type": "object",
        "description": "The number of entries that would be dropped, and the recorded cost of making them again.",
        "properties": {
          "entries": {
            "type": "integer",
            "minimum": 0
          },
          "bytes": {
            "type": "integer",
            "minimum": 0
          },
          "priced": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of these entries that recorded their cost."
          },
          "tokens": {
            "type": "integer",
            "minimum": 0
          },
          "micros": {
            "type": "integer",
            "minimum": 0,
            "description": "The cost in millionths of the application's currency."
          }
        },
        "required": [
          "entries",
          "bytes",
          "priced",
          "tokens",
          "micros"
        ]
      },
      "DryRun": {
        "type": "object",
        "description": "What a publish would drop on the nodes that answered.",
        "properties": {
          "head": {
            "type": "integer",
            "minimum": 0,
            "description": "The last event in the log when the nodes were asked."
          },
          "events": {
            "type": "array",
            "description": "In the order of the request.",
            "items": {
              "type": "object",
              "properties": {
                "blast": {
                  "$ref": "#/components/schemas/Blast"
                },
                "isUnchanged": {
                  "type": "boolean"
                },
                "isReplay": {
                  "type": "boolean"
                }
              },
              "required": [
                "blast",
                "isUnchanged",
                "isReplay"
              ]
            }
          },
          "total": {
            "$ref": "#/components/schemas/Blast"
          },
          "held": {
            "$ref": "#/components/schemas/DropCount"
          },
          "share": {
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "description": "The share of the held entries that would be dropped, by number or by bytes, whichever is greater: 0 to 1."
          },
          "unanswered": {
            "type": "integer",
            "minimum": 0,
            "description": "The number of nodes that did not answer."
          },
          "nodes": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "Absent without the right to read fleet."
                },
                "id": {
                  "type": "string",
                  "description": "Absent without the right to read fleet."
                },
                "blast": {
                  "$ref": "#/components/schemas/Blast"
                },
                "held": {
                  "$ref": "#/components/schemas/DropCount"
                },
                "unanswered": {
                  "enum": [
                    "silent",
                    "away",
                    "too-old",
                    "busy",
                    "left",
                    "failed"
                  ],
                  "description": "Why the node did not answer; absent if it did."
                }
              }
            }
          },
          "unused": {
            "type": "array",
            "description": "Events that name a dimension on which nothing depends; absent unless mustExist requests the check.",
            "items": {
              "$ref": "#/components/schemas/Unused"
            }
          }
        },
        "required": [
          "head",
          "events",
          "total",
          "held",
          "share",
          "unanswered",
          "nodes"
        ]
      },
      "Entries": {
        "type": "object",
        "description": "The entries that each node holds.",
        "properties": {
          "nodes": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                },
                "entries": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "key": {
                        "type": "string",
                        "pattern": "^[0-9a-f]{64}$"
                      },
                      "readableKey": {
                        "type": "string"
                      },
                      "contentClass": {
                        "type": "string"
                      },
                      "ageSeconds": {
                        "type": "number"
                      },
                      "remainingSeconds": {
                        "type": "number"
                      },
                      "bytes": {
                        "type": "integer",
                        "minimum": 0
                      },
                      "asOf": {
                        "type": "integer",
                        "minimum": 0
                      },
                      "served": {
                        "type": "integer",
                        "minimum": 0
                      },
                      "state": {
                        "enum": [
                          "alive",
                          "unproven",
                          "stale",
                          "dormant",
                          "dead"
                        ],
                        "description": "What a lookup would find the entry to be."
                      },
                      "killedBy": {
                        "type": "integer",
                        "minimum": 1
                      },
                      "tokens": {
                        "type": "integer",
                        "minimum": 0
                      },
                      "micros": {
                        "type": "integer",
                        "minimum": 0
                      },
                      "dependencies": {
                        "type": "array",
                        "items": {
                          "type": "object",
                          "properties": {
                            "dimension": {
                              "type": "string"
                            },
                            "version": {
                              "type": "string"
                            }
                          },
                          "required": [
                            "dimension"
                          ]
                        }
                      }
                    },
                    "required": [
                      "key",
                      "readableKey",
                      "contentClass",
                      "ageSeconds",
                      "remainingSeconds",
                      "bytes",
                      "asOf",
                      "served",
                      "state",
                      "dependencies"
                    ]
                  }
                },
                "requests": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "key": {
                        "type": "string"
                      },
                      "ageSeconds": {
                        "type": "number"
                      },
                      "outcome": {
                        "enum": [
                          "hit",
                          "stale",
                          "made",
                          "missed",
                          "other"
                        ]
                      }
                    },
                    "required": [
                      "key",
                      "ageSeconds",
                      "outcome"
                    ]
                  }
                },
                "hasMore": {
                  "type": "boolean"
                },
                "unanswered": {
                  "enum": [
                    "silent",
                    "away",
                    "too-old",
                    "busy",
                    "left",
                    "failed"
                  ],
                  "description": "Why the node did not answer; absent if it did."
                }
              },
              "required": [
                "name",
                "id",
                "entries",
                "requests",
                "hasMore"
              ]
            }
          }
        },
        "required": [
          "nodes"
        ]
      },
      "Uses": {
        "type": "object",
        "description": "What the entries of each node depend on.",
        "properties": {
          "nodes": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                },
                "uses": {
                  "type": "array",
                  "description": "Sorted by dimension.",
                  "items": {
                    "type": "object",
                    "properties": {
                      "dimension": {
                        "type": "string"
                      },
                      "entries": {
                        "type": "integer",
                        "minimum": 0
                      },
                      "versions": {
                        "type": "array",
                        "description": "At most eight versions, those with the most entries first.",
                        "items": {
                          "type": "object",
                          "properties": {
                            "version": {
                              "type": "string",
                              "description": "Absent for entries that declare no version."
                            },
                            "entries": {
                              "type": "integer",
                              "minimum": 0
                            }
                          },
                          "required": [
                            "entries"
                          ]
                        }
                      }
                    },
                    "required": [
                      "dimension",
                      "entries",
                      "versions"
                    ]
                  }
                },
                "hasMore": {
                  "type": "boolean",
                  "description": "Whether more was found than is listed."
                },
                "unanswered": {
                  "enum": [
                    "silent",
                    "away",
                    "too-old",
                    "busy",
                    "left",
                    "failed"
                  ],
                  "description": "Why the node did not answer; absent if it did."
                }
              },
              "required": [
                "name",
                "id",
                "uses",
                "hasMore"
              ]
            }
          }
        },
        "required": [
          "nodes"
        ]
      },
      "Unused": {
        "type": "object",
        "description": "An event that names a dimension on which nothing depends.",
        "properties": {
          "index": {
            "type": "integer",
            "minimum": 0,
            "description": "The index of the event in the request, from 0."
          },
          "dimension": {
            "type": "string"
          },
          "nearest": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "maxItems": 3,
            "description": "The dimensions that were probably meant, likeliest first."
          },
          "isChecked": {
            "type": "boolean",
            "description": "Whether any node answered."
          },
          "detail": {
            "type": "string",
            "description": "The finding as a sentence."
          }
        },
        "required": [
          "index",
          "dimension",
          "nearest",
          "isChecked",
          "detail"
        ]
      },
      "Settlement": {
        "type": "object",
        "properties": {
          "sequence": {
            "type": "integer",
            "minimum": 1,
            "description": "The event's number in the log; the last one if there are several events."
          },
          "events": {
            "type": "string",
            "description": "The events counted in dropped, such as 3-5,9."
          },
          "isSettled": {
            "type": "boolean",
            "description": "Whether no node can still be serving what the events killed, except as servesStaleUntil says."
          },
          "isCounted": {
            "type": "boolean",
            "description": "Whether every node that applied the event has also counted what it dropped."
          },
          "knowsAllNodes": {
            "type": "boolean",
            "description": "Whether all nodes that may be serving are known. False until one bound after a new log began, because nodes that knew an earlier log may still be serving."
          },
          "requirements": {
            "type": "array",
            "description": "The numbers of nodes required and present; absent if no number was required.",
            "items": {
              "type": "object",
              "properties": {
                "application": {
                  "type": "string",
                  "description": "Absent if nodes of any application count."
                },
                "required": {
                  "type": "integer",
                  "minimum": 1
                },
                "applied": {
                  "type": "integer",
                  "minimum": 0
                }
              },
              "required": [
                "required",
                "applied"
              ]
            }
          },
          "servesStaleForSeconds": {
            "type": "number",
            "description": "How long nodes may still serve what the events killed, because the publisher allowed it with spread or grace; absent if no node does."
          },
          "servesStaleUntil": {
            "type": "string",
            "format": "date-time",
            "description": "The end of that time by the coordinator's wall clock, for people."
          },
          "nodes": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "Absent without the right to read fleet."
                },
                "id": {
                  "type": "string",
                  "description": "Absent without the right to read fleet."
                },
                "application": {
                  "type": "string"
                },
                "standing": {
                  "$ref": "#/components/schemas/Standing"
                },
                "appliedAfterSeconds": {
                  "type": "number"
                },
                "settledAfterSeconds": {
                  "type": "number",
                  "description": "The time from the commit until the node had applied the event, was fenced or left."
                },
                "dropped": {
                  "$ref": "#/components/schemas/DropCount"
                }
              },
              "required": [
                "standing"
              ]
            }
          }
        },
        "required": [
          "sequence",
          "isSettled",
          "isCounted",
          "knowsAllNodes",
          "nodes"
        ]
      },
      "LoggedEvent": {
        "type": "object",
        "description": "A logged event, with the fields of its kind.",
        "properties": {
          "sequence": {
            "type": "integer",
            "minimum": 1,
            "description": "The event's number in the log."
          },
          "committedAt": {
            "type": "string",
            "description": "The time by the coordinator's wall clock.",
            "format": "date-time"
          },
          "kind": {
            "enum": [
              "ModelSwap",
              "PromptDeploy",
              "CorpusReindex",
              "ToolSchemaChange",
              "CustomerStateChange",
              "CustomChange",
              "Purge"
            ]
          },
          "changes": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "dimension": {
                  "type": "string",
                  "description": "The dimension, such as customer:42#plan."
                },
                "keyPrefix": {
                  "type": "string"
                },
                "names": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "drops": {
                  "const": true
                }
              }
            },
            "description": "What the event changes on every node; empty if it was published with ifChanged and everything that it named was already active."
          },
          "isUnchanged": {
            "type": "boolean"
          },
          "force": {
            "type": "boolean"
          },
          "ifChanged": {
            "type": "boolean"
          },
          "graceSeconds": {
            "type": "number"
          },
          "spreadSeconds": {
            "type": "number"
          },
          "reason": {
            "type": "string"
          },
          "source": {
            "type": "string"
          },
          "actor": {
            "type": "string",
            "description": "The authenticated publisher; absent if the coordinator did not authenticate callers."
          },
          "idempotencyKey": {
            "type": "string"
          },
          "settles": {
            "type": "integer",
            "minimum": 1,
            "description": "For the end of a settling time, the event that began it."
          },
          "alias": {
            "type": "string"
          },
          "model": {
            "type": "string"
          },
          "models": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "prompt": {
            "type": "string"
          },
          "role": {
            "type": "string"
          },
          "corpus": {
            "type": "string"
          },
          "settlingTimeSeconds": {
            "type": "number"
          },
          "toolSet": {
            "type": "string"
          },
          "hashes": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "customer": {
            "type": "string"
          },
          "fields": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string"
                },
                "version": {
                  "type": "string"
                }
              },
              "required": [
                "name"
              ]
            }
          },
          "dimension": {
            "type": "string",
            "description": "The kind of a custom change, or the target of a purge."
          },
          "id": {
            "type": "string"
          },
          "versions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "key": {
            "type": "string"
          },
          "keyPrefix": {
            "type": "string"
          },
          "tag": {
            "type": "string"
          },
          "route": {
            "type": "string"
          },
          "everything": {
            "type": "boolean"
          }
        },
        "required": [
          "sequence",
          "committedAt",
          "changes",
          "isUnchanged"
        ]
      },
      "EventPage": {
        "type": "object",
        "properties": {
          "events": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LoggedEvent"
            }
          },
          "nextAfter": {
            "type": "integer",
            "minimum": 1,
            "description": "The value of `after` for the next page, oldest first."
          },
          "nextBefore": {
            "type": "integer",
            "minimum": 1,
            "description": "The value of `before` for the next page, newest first."
          }
        },
        "required": [
          "events"
        ]
      },
      "State": {
        "type": "object",
        "properties": {
          "head": {
            "$ref": "#/components/schemas/Position"
          },
          "dimensions": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "dimension": {
                  "type": "string"
                },
                "kind": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                },
                "facet": {
                  "type": "string"
                },
                "versions": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "since": {
                  "type": "integer",
                  "minimum": 1,
                  "description": "The event's number in the log."
                },
                "isOpen": {
                  "type": "boolean",
                  "description": "Whether a later event left open which versions are active."
                }
              },
              "required": [
                "dimension",
                "kind",
                "id",
                "versions",
                "since",
                "isOpen"
              ]
            }
          },
          "nextAfter": {
            "type": "string",
            "description": "The parameter after for the next page; absent on the last page."
          }
        },
        "required": [
          "head",
          "dimensions"
        ]
      },
      "Applied": {
        "type": "object",
        "description": "The record of a service's applies.",
        "properties": {
          "service": {
            "$ref": "#/components/schemas/Identifier"
          },
          "environment": {
            "$ref": "#/components/schemas/Identifier"
          },
          "applied": {
            "type": "object",
            "description": "The last apply whose events are all logged; absent if there is none.",
            "properties": {
              "plan": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128,
                "description": "The plan's id."
              },
              "revision": {
                "type": "string",
                "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$",
                "description": "The full name of the commit; absent if unknown."
              },
              "entries": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "kind": {
                      "type": "string",
                      "description": "A kind of the manifest, such as prompt or custom.guardrail."
                    },
                    "id": {
                      "$ref": "#/components/schemas/Identifier"
                    },
                    "facet": {
                      "type": "string",
                      "description": "A prompt's role."
                    },
                    "versions": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Identifier"
                      },
                      "maxItems": 16,
                      "description": "Empty for one that the apply left out."
                    }
                  },
                  "required": [
                    "kind",
                    "id",
                    "versions"
                  ],
                  "additionalProperties": false
                }
              },
              "routes": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "id": {
                      "$ref": "#/components/schemas/Identifier"
                    },
                    "customerFields": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Identifier"
                      },
                      "maxItems": 64
                    }
                  },
                  "required": [
                    "id",
                    "customerFields"
                  ],
                  "additionalProperties": false
                }
              },
              "position": {
                "type": "string",
                "description": "The last event that an apply of the service logged, as EPOCH@NUMBER; absent if there is none."
              },
              "actor": {
                "type": "string",
                "description": "The authenticated caller; absent if the coordinator does not authenticate callers."
              },
              "appliedAt": {
                "type": "string",
                "format": "date-time",
                "description": "The time by the coordinator's wall clock, for people."
              }
            },
            "required": [
              "plan",
              "entries",
              "routes",
              "appliedAt"
            ]
          },
          "attempts": {
            "type": "array",
            "description": "Applies that began and did not finish, oldest first. The next plan names the dimensions that they were about to name.",
            "maxItems": 16,
            "items": {
              "type": "object",
              "properties": {
                "plan": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 128,
                  "description": "The plan's id."
                },
                "revision": {
                  "type": "string",
                  "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$",
                  "description": "The full name of the commit; absent if unknown."
                },
                "dimensions": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "kind": {
                        "type": "string",
                        "description": "A kind of the manifest, such as prompt or custom.guardrail."
                      },
                      "id": {
                        "$ref": "#/components/schemas/Identifier"
                      },
                      "facet": {
                        "type": "string",
                        "description": "A prompt's role."
                      }
                    },
                    "required": [
                      "kind",
                      "id"
                    ],
                    "additionalProperties": false
                  }
                },
                "namesEverything": {
                  "type": "boolean",
                  "description": "Whether it stands for all dimensions of the service."
                },
                "actor": {
                  "type": "string",
                  "description": "The authenticated caller; absent if the coordinator does not authenticate callers."
                },
                "beganAt": {
                  "type": "string",
                  "format": "date-time",
                  "description": "The time by the coordinator's wall clock, for people."
                }
              },
              "required": [
                "plan",
                "dimensions",
                "namesEverything",
                "beganAt"
              ]
            }
          }
        },
        "required": [
          "service",
          "attempts"
        ]
      },
      "AppliedChange": {
        "type": "object",
        "description": "Give exactly one of the two.",
        "properties": {
          "attempt": {
            "type": "object",
            "description": "The dimensions that an apply is about to name, recorded before it publishes.",
            "properties": {
              "plan": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128,
                "description": "The plan's id."
              },
              "revision": {
                "type": "string",
                "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$",
                "description": "The full name of the commit; absent if unknown."
              },
              "base": {
                "type": "string",
                "description": "The head of the log when the plan was made, as EPOCH@NUMBER, from the head of /v1/state."
              },
              "dimensions": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "kind": {
                      "type": "string",
                      "description": "A kind of the manifest, such as prompt or custom.guardrail."
                    },
                    "id": {
                      "$ref": "#/components/schemas/Identifier"
                    },
                    "facet": {
                      "type": "string",
                      "description": "A prompt's role."
                    }
                  },
                  "required": [
                    "kind",
                    "id"
                  ],
                  "additionalProperties": false
                },
                "maxItems": 40000
              }
            },
            "required": [
              "plan",
              "base",
              "dimensions"
            ],
            "additionalProperties": false
          },
          "applied": {
            "type": "object",
            "description": "What is in force, recorded once all events are logged.",
            "properties": {
              "plan": {
                "type": "string",
                "minLength": 1,
                "maxLength": 128,
                "description": "The plan's id."
              },
              "revision": {
                "type": "string",
                "pattern": "^([0-9a-f]{40}|[0-9a-f]{64})$",
                "description": "The full name of the commit; absent if unknown."
              },
              "base": {
                "type": "string",
                "description": "The head of the log when the plan was made, as EPOCH@NUMBER, from the head of /v1/state."
              },
              "position": {
                "type": "string",
                "description": "The last event that the apply logged, as EPOCH@NUMBER; absent if it logged none."
              },
              "entries": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "kind": {
                      "type": "string",
                      "description": "A kind of the manifest, such as prompt or custom.guardrail."
                    },
                    "id": {
                      "$ref": "#/components/schemas/Identifier"
                    },
                    "facet": {
                      "type": "string",
                      "description": "A prompt's role."
                    },
                    "versions": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Identifier"
                      },
                      "maxItems": 16,
                      "description": "Empty for one that the apply left out."
                    }
                  },
                  "required": [
                    "kind",
                    "id",
                    "versions"
                  ],
                  "additionalProperties": false
                },
                "maxItems": 10000
              },
              "routes": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "id": {
                      "$ref": "#/components/schemas/Identifier"
                    },
                    "customerFields": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/Identifier"
                      },
                      "maxItems": 64
                    }
                  },
                  "required": [
                    "id",
                    "customerFields"
                  ],
                  "additionalProperties": false
                },
                "maxItems": 10000
              },
              "ends": {
                "type": "array",
                "items": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 128,
                  "description": "The plan's id."
                },
                "maxItems": 32,
                "description": "The plans of the attempts that this apply ends, because it has named what they were about to name."
              }
            },
            "required": [
              "plan",
              "base",
              "entries"
            ],
            "additionalProperties": false
          }
        },
        "additionalProperties": false
      },
      "Fleet": {
        "type": "object",
        "properties": {
          "head": {
            "$ref": "#/components/schemas/Position"
          },
          "standings": {
            "type": "object",
            "additionalProperties": {
              "type": "integer"
            },
            "description": "The number of nodes in each standing."
          },
          "nodes": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string"
                },
                "id": {
                  "type": "string"
                },
                "application": {
                  "type": "string"
                },
                "applicationVersion": {
                  "type": "string"
                },
                "boundSeconds": {
                  "type": "number",
                  "description": "The longest staleness that the node serves; absent if unbounded."
                },
                "applied": {
                  "type": "integer",
                  "minimum": 0
                },
                "proofAgeSeconds": {
                  "type": "number"
                },
                "standing": {
                  "anyOf": [
                    {
                      "$ref": "#/components/schemas/Standing"
                    },
                    {
                      "const": "away"
                    }
                  ],
                  "description": "The node's standing with respect to the head, or away. A node that is away has had no proof within its bound and serves nothing, whatever it has applied."
                },
                "dropped": {
                  "$ref": "#/components/schemas/DropCount"
                },
                "held": {
                  "$ref": "#/components/schemas/DropCount"
                },
                "isHeldNow": {
                  "type": "boolean",
                  "description": "Whether held was answered just now; absent if the node was not asked."
                },
                "protocolVersion": {
                  "type": "integer",
                  "minimum": 1,
                  "description": "The protocol version that the node speaks; absent after a coordinator's restart, until the node is heard from again."
                }
              },
              "required": [
                "name",
                "id",
                "application",
                "applicationVersion",
                "standing",
                "dropped",
                "held"
              ]
            }
          },
          "inactiveVersions": {
            "type": "array",
            "maxItems": 256,
            "description": "Versions that nodes declared in the last ten minutes and that are not active, the most frequent first.",
            "items": {
              "type": "object",
              "properties": {
                "dimension": {
                  "type": "string"
                },
                "version": {
                  "type": "string"
                },
                "active": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "description": "The active versions; absent if the log names none."
                },
                "refused": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "The number of answers not cached because of it."
                },
                "unnamed": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "The number of answers cached all the same, because the log names no version."
                },
                "lastSeconds": {
                  "type": "number",
                  "description": "The time since the last of these answers."
                },
                "nodes": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "description": "The sorted names of the nodes that declare it."
                }
              },
              "required": [
                "dimension",
                "version",
                "refused",
                "unnamed",
                "lastSeconds",
                "nodes"
              ]
            }
          },
          "applications": {
            "type": "array",
            "description": "The applications that the access file lists, with their nodes; absent if it lists none.",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string"
                },
                "expected": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "The least number of nodes that the operators expect."
                },
                "live": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "The number of nodes that are in the fleet and not away."
                }
              },
              "required": [
                "name",
                "expected",
                "live"
              ]
            }
          }
        },
        "required": [
          "head",
          "standings",
          "nodes"
        ]
      },
      "NodeKey": {
        "type": "object",
        "properties": {
          "key": {
            "type": "string",
            "minLength": 40,
            "maxLength": 40,
            "description": "A public key, as 40 characters of Z85 (ZeroMQ RFC 32)."
          },
          "revokedAt": {
            "type": "string",
            "format": "date-time",
            "description": "When the key was revoked; absent if it is in force."
          },
          "revokedBy": {
            "type": "string",
            "description": "Who revoked the key; absent if it is in force, or if that is unknown."
          }
        },
        "required": [
          "key"
        ]
      },
      "NodeKeys": {
        "type": "object",
        "description": "The grants of keys for nodes, in the order of the access file.",
        "properties": {
          "grants": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string",
                  "description": "The grant's name."
                },
                "application": {
                  "type": "string",
                  "description": "The application that the nodes must name."
                },
                "names": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "description": "The names that the nodes may have: a whole name, a beginning such as web-*, or * for any."
                },
                "maxNodes": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 10000,
                  "description": "The most nodes at a time."
                },
                "unbounded": {
                  "type": "boolean",
                  "description": "Whether nodes may promise no bound on staleness."
                },
                "keys": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/NodeKey"
                  }
                },
                "nodes": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "The number of nodes that may be serving by the grant's keys, which count towards maxNodes. After the coordinator's restart, nodes that were not heard from yet count by application and name."
                }
              },
              "required": [
                "name",
                "application",
                "names",
                "maxNodes",
                "unbounded",
                "keys",
                "nodes"
              ]
            }
          }
        },
        "required": [
          "grants"
        ]
      },
      "NodeKeyRevocation": {
        "type": "object",
        "properties": {
          "key": {
            "type": "string",
            "minLength": 40,
            "maxLength": 40,
            "description": "The public key to revoke. Default: all keys of the grant."
          }
        },
        "additionalProperties": false
      },
      "RevokedNodeKeys": {
        "type": "object",
        "properties": {
          "grant": {
            "type": "string",
            "description": "The grant's name."
          },
          "keys": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/NodeKey"
            },
            "description": "The keys that were to be revoked, all of which are."
          },
          "newlyRevoked": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Those that were in force until now; empty if all were revoked before."
          },
          "nodes": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "The names of the nodes that were in the fleet and that the grant covers, by application and name, each once."
          }
        },
        "required": [
          "grant",
          "keys",
          "newlyRevoked",
          "nodes"
        ]
      },
      "Status": {
        "type": "object",
        "properties": {
          "status": {
            "type": "string"
          },
          "certificate": {
            "type": "object",
            "description": "The certificate of the HTTP interface; absent without TLS, and in the answer of /health.",
            "properties": {
              "notBefore": {
                "type": "string",
                "format": "date-time"
              },
              "notAfter": {
                "type": "string",
                "format": "date-time"
              },
              "standing": {
                "type": "string",
                "description": "By the coordinator's clock: valid, ends-soon (within 14 days), expired or not-yet-valid."
              }
            },
            "required": [
              "notBefore",
              "notAfter",
              "standing"
            ]
          }
        },
        "required": [
          "status"
        ]
      },
      "Problem": {
        "type": "object",
        "description": "Problem details according to RFC 9457.",
        "properties": {
          "type": {
            "enum": [
              "urn:freshet:problem:malformed-json",
              "urn:freshet:problem:invalid-utf-8",
              "urn:freshet:problem:empty-body",
              "urn:freshet:problem:unknown-parameter",
              "urn:freshet:problem:invalid-parameter",
              "urn:freshet:problem:not-found",
              "urn:freshet:problem:no-such-event",
              "urn:freshet:problem:no-such-node",
              "urn:freshet:problem:never-applied",
              "urn:freshet:problem:method-not-allowed",
              "urn:freshet:problem:idempotency-conflict",
              "urn:freshet:problem:node-may-serve",
              "urn:freshet:problem:ambiguous-node",
              "urn:freshet:problem:overtaken",
              "urn:freshet:problem:replay-overtaken",
              "urn:freshet:problem:unsettled",
              "urn:freshet:problem:too-few-nodes",
              "urn:freshet:problem:alias-chain",
              "urn:freshet:problem:applied-full",
              "urn:freshet:problem:too-many-key-prefixes",
              "urn:freshet:problem:blast-too-large",
              "urn:freshet:problem:nothing-depends",
              "urn:freshet:problem:not-checked",
              "urn:freshet:problem:body-too-large",
              "urn:freshet:problem:unsupported-media-type",
              "urn:freshet:problem:unsupported-content-coding",
              "urn:freshet:problem:unknown-field",
              "urn:freshet:problem:missing-field",
              "urn:freshet:problem:wrong-type",
              "urn:freshet:problem:invalid-value",
              "urn:freshet:problem:conflicting-fields",
              "urn:freshet:problem:batch-size",
              "urn:freshet:problem:overloaded",
              "urn:freshet:problem:log-unavailable",
              "urn:freshet:problem:stopping",
              "urn:freshet:problem:not-ready",
              "urn:freshet:problem:unauthenticated",
              "urn:freshet:problem:rate-exceeded",
              "urn:freshet:problem:forbidden",
              "urn:freshet:problem:keys-unavailable",
              "urn:freshet:problem:wrong-access-file",
              "urn:freshet:problem:wrong-certificate",
              "urn:freshet:problem:unknown-node-key",
              "urn:freshet:problem:not-revoked",
              "urn:freshet:problem:refused",
              "urn:freshet:problem:internal-error"
            ]
          },
          "title": {
            "type": "string"
          },
          "status": {
            "type": "integer"
          },
          "detail": {
            "type": "string",
            "description": "What is wrong, what is allowed, and what to do."
          },
          "consequence": {
            "type": "string",
            "description": "For a refused publish that announced a change of the source: what follows from the refusal, and how to correct it."
          },
          "field": {
            "type": "string",
            "description": "The field or parameter at fault, such as events[3].prompt."
          },
          "allowed": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "index": {
            "type": "integer",
            "minimum": 0,
            "description": "The index in the batch of the event at fault, from 0."
          },
          "sequence": {
            "type": "integer",
            "minimum": 1,
            "description": "For a conflict, the earlier or intervening event; for an unsettled wait, the event waited for."
          },
          "retryAfterSeconds": {
            "type": "integer",
            "minimum": 1,
            "description": "The seconds after which the request can succeed, where that is known, as in the header retry-after."
          }
        },
        "required": [
          "type",
          "title",
          "status",
          "detail"
        ]
      },
      "SettlementProblem": {
        "description": "The events that are not settled, with the receipts if the request was a publish.",
        "allOf": [
          {
            "$ref": "#/components/schemas/Problem"
          },
          {
            "type": "object",
            "properties": {
              "receipts": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/Receipt"
                }
              },
              "settlement": {
                "$ref": "#/components/schemas/Settlement"
              }
            }
          }
        ]
      },
      "ForgottenNode": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string",
            "description": "The node's name."
          },
          "id": {
            "type": "string",
            "description": "The id of the node's run."
          },
          "application": {
            "type": "string",
            "description": "The node's application."
          }
        },
        "required": [
          "name",
          "id",
          "application"
        ],
        "description": "The node that was forgotten."
      }
    },
    "responses": {
      "BadRequest": {
        "description": "The query or the body is malformed.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:malformed-json",
              "title": "The body is not JSON",
              "status": 400,
              "detail": "expected ',' or '}', found the end at line 2, column 8 of the body"
            }
          }
        }
      },
      "NotFound": {
        "description": "There is no such event.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:no-such-event",
              "title": "The log has no such event",
              "status": 404,
              "detail": "the log has no event 7: it was not logged yet, or is no longer kept",
              "field": "sequence"
            }
          }
        }
      },
      "Conflict": {
        "description": "The idempotency key was used for another event, an alias would resolve to another alias, too many key prefixes are purged, or more would be dropped than is allowed without confirmation; or, with mustSettle, an event logged before is no longer active.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:idempotency-conflict",
              "title": "The idempotency key was used for another event",
              "status": 409,
              "detail": "idempotencyKey 'deploy-7' was used for another event, number 9; repeat that one exactly, or use a new key",
              "field": "idempotencyKey",
              "sequence": 9
            }
          }
        }
      },
      "TooLarge": {
        "description": "The body has more than 1 MiB.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:body-too-large",
              "title": "The body is too large",
              "status": 413,
              "detail": "a body may have at most 1048576 bytes; publish in smaller batches"
            }
          }
        }
      },
      "UnsupportedMediaType": {
        "description": "The media type is not supported, or the body has a content coding such as gzip. Bodies must not be encoded.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:unsupported-media-type",
              "title": "Unsupported media type",
              "status": 415,
              "detail": "content-type is 'text/plain'; give application/json, application/cloudevents+json, application/cloudevents-batch+json, in UTF-8",
              "field": "content-type",
              "allowed": [
                "application/json",
                "application/cloudevents+json",
                "application/cloudevents-batch+json"
              ]
            }
          }
        }
      },
      "Unprocessable": {
        "description": "An event has a field that is unknown, missing, of the wrong type or out of bounds. Nothing was logged.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:wrong-type",
              "title": "Wrong field type",
              "status": 422,
              "detail": "expected a string, found number at events[1].prompt",
              "field": "events[1].prompt",
              "index": 1
            }
          }
        }
      },
      "Unavailable": {
        "description": "The request cannot be served at the moment: for instance the log has no space, or this caller, or all together, wait, follow or ask as much as they may (overloaded). Try again.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:log-unavailable",
              "title": "The log is unavailable",
              "status": 503,
              "detail": "the log has no space left; nothing was logged: try again"
            }
          }
        },
        "headers": {
          "Retry-After": {
            "description": "The number of seconds after which to try again.",
            "schema": {
              "type": "integer"
            }
          }
        }
      },
      "Unauthenticated": {
        "description": "There is no token, the token is not accepted, or the signature is not the sender's.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:unauthenticated",
              "title": "Authentication required",
              "status": 401,
              "detail": "no token is given; send 'Authorization: Bearer …' (FRESHET_TOKEN or --token-file on the command line)"
            }
          }
        }
      },
      "Forbidden": {
        "description": "The authenticated caller does not have the right to do this.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:forbidden",
              "title": "Permission denied",
              "status": 403,
              "detail": "token:ci-support may not publish a Purge of everything; none of its grants in the access file covers that, and nothing was logged"
            }
          }
        }
      },
      "RateExceeded": {
        "description": "The caller may not publish that much in an hour. The header retry-after says when it may.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:rate-exceeded",
              "title": "Too much was published within the hour",
              "status": 429,
              "detail": "token:ci may publish at most 100 events an hour, and with this it would be more; nothing was logged: try again in 12m",
              "retryAfterSeconds": 720
            }
          }
        }
      },
      "Overtaken": {
        "description": "A dimension has changed since the position that the request states. Nothing was logged.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:overtaken",
              "title": "The state has changed since the plan was made",
              "status": 412,
              "detail": "event 42 has changed prompt:refund since unchangedSince; nothing was logged: plan anew",
              "field": "unchangedSince",
              "sequence": 42
            }
          }
        }
      },
      "NeverApplied": {
        "description": "No apply of the service is recorded.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:never-applied",
              "title": "No apply of the service is recorded",
              "status": 404,
              "detail": "no apply of suport is recorded yet; known: support in production",
              "field": "service",
              "allowed": [
                "support in production"
              ]
            }
          }
        }
      },
      "AppliedFull": {
        "description": "The record of applies is full.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:applied-full",
              "title": "The record of applies is full",
              "status": 409,
              "detail": "1000 services are recorded already; nothing was recorded: delete the record of one that no longer exists with DELETE /v1/applied?service=NAME"
            }
          }
        }
      },
      "Unsettled": {
        "description": "The events are logged. When the wait ended, a node could still be serving what they killed, or fewer nodes than required had applied them. Request the settlement again.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/SettlementProblem"
            },
            "example": {
              "type": "urn:freshet:problem:unsettled",
              "title": "Nodes may still be serving what the events killed",
              "status": 504,
              "detail": "event 42 is logged, and after 5s 1 node is late: web-3; wait longer with GET /v1/events/42/settlement?wait=30s&mustSettle=true",
              "sequence": 42
            }
          }
        }
      },
      "NoSuchNode": {
        "description": "No node has this id or name.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:no-such-node",
              "title": "The fleet has no such node",
              "status": 404,
              "detail": "no node has the id or name web-7; GET /v1/fleet lists them",
              "field": "node"
            }
          }
        }
      },
      "NodeMayServe": {
        "description": "The node may be serving from its cache, or several nodes have the name.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:node-may-serve",
              "title": "The node may be serving",
              "status": 409,
              "detail": "the node web-7 may be serving from its cache, and a wait would miss it; it can be forgotten after 10s of silence",
              "field": "node"
            }
          }
        }
      },
      "UnknownNodeKey": {
        "description": "The access file has no such grant, or the grant has no such key.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:unknown-node-key",
              "title": "No such key for nodes",
              "status": 404,
              "detail": "the access file has no grant 'suport-web' below 'nodes'; did you mean support-web?",
              "allowed": [
                "support-web"
              ]
            }
          }
        }
      }
    },
    "securitySchemes": {
      "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "A static token, or the token of a CI system's job. Required if the coordinator has an access file."
      }
    }
  }
}

"""###
}
