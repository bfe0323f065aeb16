// swift-format-ignore-file
// Made from openapi.json by scripts/embed-resources: change that file, and run it again.

extension APIDescription {
  package static let text = ###"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Freshet coordinator",
    "version": "1",
    "summary": "Publish what changed, and learn when the whole fleet has followed.",
    "license": {
      "name": "Apache 2.0",
      "identifier": "Apache-2.0"
    },
    "description": "Every answer that is no success is `application/problem+json`; another method than those named is answered with 405, another path with 404. Fields and query parameters that are not described here are refused. GET takes HEAD as well. Durations in requests are texts such as `5s`; in answers they are numbers of seconds, in fields that end in `Seconds`."
  },
  "paths": {
    "/v1/events": {
      "post": {
        "operationId": "publish",
        "summary": "Log events, durably, and tell the fleet",
        "parameters": [
          {
            "name": "wait",
            "in": "query",
            "description": "How long to wait, at most 10m.",
            "schema": {
              "$ref": "#/components/schemas/Duration"
            }
          },
          {
            "name": "mustSettle",
            "in": "query",
            "description": "Whether it is an error, 504, if a node may still be serving what the events killed when the wait is over, and, 409, if what was logged before under the same idempotency key is not active any more. The default is true with requireNodes. The problem holds the settlement.",
            "schema": {
              "type": "boolean",
              "default": false
            }
          },
          {
            "name": "requireNodes",
            "in": "query",
            "description": "So many nodes must have applied it, or so many of an application, such as support=3; repeat for several. Unless mustSettle is false, fewer are a 504.",
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
            "description": "Refuse the publish if live nodes would drop more: a share, such as 20%, or a number of entries.",
            "schema": {
              "type": "string",
              "pattern": "^([0-9.]+%|[0-9]+)$"
            }
          },
          {
            "name": "confirm",
            "in": "query",
            "description": "Publish however much is dropped, also beyond the coordinator's own limit.",
            "schema": {
              "type": "boolean",
              "default": false
            }
          },
          {
            "name": "mustExist",
            "in": "query",
            "description": "Whether what the events name has to be there: with true the request is refused if no entry of any node that answers depends on it and the log does not know it, or if no node can tell; with tell the answer says so in unused. For tags, routes and customers the log does not count. Adds at most 2s.",
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
            "description": "The idempotency key of the event, as the draft of the IETF has it: a string in double quotes; one without is taken, too. In a batch each event has this key, a number sign and its place, from 0.",
            "schema": {
              "type": "string",
              "maxLength": 256
            }
          }
        ],
        "description": "All events of a request are logged as one unit or not at all. The answer comes once they are durable and have been broadcast. A CloudEvent in binary form is taken too: its attributes in ce- headers, its data in a body of application/json.",
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
            "description": "Logged. With `wait`, also where every node stands.",
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
                "description": "The event, if there is one only.",
                "schema": {
                  "type": "string",
                  "format": "uri-reference"
                }
              }
            }
          },
          "200": {
            "description": "Every event had been logged before, under its idempotency key.",
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
        "summary": "Logged events, filtered, a page at a time",
        "parameters": [
          {
            "name": "after",
            "in": "query",
            "description": "Only events after this one.",
            "schema": {
              "type": "integer",
              "minimum": 0
            }
          },
          {
            "name": "before",
            "in": "query",
            "description": "Only events before this one.",
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          },
          {
            "name": "kind",
            "in": "query",
            "description": "Only these kinds; may be given several times.",
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
            "description": "A page.",
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
        "summary": "Tell what a publish would drop",
        "description": "Takes the body of a publish. The live nodes count what is alive and would not be; nothing is logged, and nothing dropped.",
        "parameters": [
          {
            "name": "wait",
            "in": "query",
            "description": "How long to wait for the nodes, at most 1m; 5s if it is not said.",
            "schema": {
              "$ref": "#/components/schemas/Duration"
            }
          },
          {
            "name": "mustExist",
            "in": "query",
            "description": "Whether what the events name has to be there: with true the request is refused if no entry of any node that answers depends on it and the log does not know it, or if no node can tell; with tell the answer says so in unused. For tags, routes and customers the log does not count. Adds at most 2s.",
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
            "description": "What the nodes answered.",
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
        "summary": "Every event as it is committed: from now on, or from where the client was",
        "parameters": [
          {
            "name": "Last-Event-ID",
            "in": "header",
            "description": "The id of the last event that the client has seen: what was committed since comes first. 0 for all that the log has.",
            "schema": {
              "type": "integer",
              "minimum": 0
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Server-sent events named `event`, with the sequence as their id; a comment every 15 s. A reader too far behind loses the stream.",
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
        "summary": "One logged event",
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
        "summary": "Where every node stands with respect to an event",
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
            "description": "How long to wait, at most 10m.",
            "schema": {
              "$ref": "#/components/schemas/Duration"
            }
          },
          {
            "name": "mustSettle",
            "in": "query",
            "description": "Whether it is an error, 504, if a node may still be serving what the events killed when the wait is over, and, 409, if what was logged before under the same idempotency key is not active any more. The default is true with requireNodes. The problem holds the settlement.",
            "schema": {
              "type": "boolean",
              "default": false
            }
          },
          {
            "name": "requireNodes",
            "in": "query",
            "description": "So many nodes must have applied it, or so many of an application, such as support=3; repeat for several. Unless mustSettle is false, fewer are a 504.",
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
            "description": "All events of which to sum what they dropped, such as 3-5,9: the last must be the one in the path. Default: that one.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "At once if all are settled, else when they are or the wait is over.",
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
        "summary": "The same, as it comes about",
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
            "description": "How long to wait, at most 10m.",
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
            "description": "So many nodes must have applied it before it is settled, or so many of an application, such as support=3; repeat for several.",
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
            "description": "All events of which to sum what they dropped, such as 3-5,9: the last must be the one in the path. Default: that one.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*$"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Server-sent events named `progress`, one a change; the last is `settled` or `deadline`. Each holds a Settlement.",
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
        "summary": "The versions that are active now",
        "responses": {
          "200": {
            "description": "By dimension, in order.",
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
        "summary": "What is remembered of a service's applies",
        "parameters": [
          {
            "name": "service",
            "in": "query",
            "required": true,
            "description": "The service of the manifest.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          },
          {
            "name": "environment",
            "in": "query",
            "description": "The environment of the manifest; none if it is applied without one.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What was applied last, and which applies began since and did not finish.",
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
        "summary": "Say that an apply begins, or that all its events are logged",
        "description": "Durable once it is answered. Whoever says so must be allowed to publish whatever is stated, and to replace what is remembered already, that too. Refused if another apply of the service has finished since this one was planned.",
        "parameters": [
          {
            "name": "service",
            "in": "query",
            "required": true,
            "description": "The service of the manifest.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          },
          {
            "name": "environment",
            "in": "query",
            "description": "The environment of the manifest; none if it is applied without one.",
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
            "description": "What is remembered now.",
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
        "summary": "Forget what was applied of a service: its next plan names everything",
        "parameters": [
          {
            "name": "service",
            "in": "query",
            "required": true,
            "description": "The service of the manifest.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          },
          {
            "name": "environment",
            "in": "query",
            "description": "The environment of the manifest; none if it is applied without one.",
            "schema": {
              "$ref": "#/components/schemas/Identifier"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Nothing is remembered any more.",
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
        "summary": "The nodes, and where they stand",
        "parameters": [
          {
            "name": "held",
            "in": "query",
            "description": "What held counts: as each node reported last, with dead entries that are not dropped yet; or, with now, what is alive on the live nodes, which are asked for it, for at most 1s.",
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
            "description": "All nodes known.",
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
                      "protocolVersion": 3
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
    "/v1/webhooks/{name}": {
      "post": {
        "operationId": "webhook",
        "summary": "Take a signed notice of another system, and publish what it means",
        "description": "Which webhooks there are, how they are signed and what their notices mean is in the access file: GitHub's push (X-Hub-Signature-256), or any JSON and CloudEvents as Standard Webhooks signs them (webhook-id, webhook-timestamp, webhook-signature).",
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
            "description": "The notice became events, which are durable.",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/PublishAnswer"
                }
              }
            }
          },
          "200": {
            "description": "The notice came before, and these are the receipts of then; or it means nothing here, and there are none.",
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
        "description": "By exactly one of key, prefix and request. Requests are known only to caches that keep a journal of them.",
        "parameters": [
          {
            "name": "key",
            "in": "query",
            "description": "The digest of a key.",
            "schema": {
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            }
          },
          {
            "name": "prefix",
            "in": "query",
            "description": "How readable keys begin.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 512
            }
          },
          {
            "name": "request",
            "in": "query",
            "description": "The application's id of a request.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 128
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "Entries of each node at most.",
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
            "description": "How long to wait for the nodes, at most 1m; 5s if it is not said.",
            "schema": {
              "$ref": "#/components/schemas/Duration"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What the nodes answered.",
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
        "summary": "Tell what the live nodes' entries depend on",
        "description": "How many living entries of each node depend on what, and the versions that they declare. A dimension without a part stands for its parts, too.",
        "parameters": [
          {
            "name": "kind",
            "in": "query",
            "description": "Only dimensions of this kind; repeat for several, 32 at most. custom stands for all kinds of the application's own.",
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
            "description": "Only this dimension, such as prompt:refund-assistant; repeat for several, 64 at most.",
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
            "description": "Dimensions of each node at most.",
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
            "description": "How long to wait for the nodes, at most 1m; 5s if it is not said.",
            "schema": {
              "$ref": "#/components/schemas/Duration"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What the nodes answered.",
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
        "summary": "A copy of the whole log, as it is at one moment",
        "description": "Whoever asks needs the right to read events, state and fleet. Publishes go on meanwhile. One copy is made at a time: while another is, the answer is 503.",
        "responses": {
          "200": {
            "description": "A file that `freshet restore` makes a log of: an SQLite database, which needs no other file beside it.",
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
        "summary": "Reads the access file anew",
        "description": "With the secrets of webhooks and the keys that it names; as SIGHUP does. A file that is wrong leaves the one of before in force, and is told. Whoever asks needs the right to read events, state and fleet. The body is not looked at.",
        "responses": {
          "200": {
            "description": "It is in force.",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "properties": {
                    "accessFile": {
                      "type": "string",
                      "description": "The file's path; absent if the coordinator has no access file, so that nothing was read."
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
        "summary": "Whether the process answers",
        "responses": {
          "200": {
            "description": "It does.",
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
        "summary": "Whether events can be taken",
        "responses": {
          "200": {
            "description": "They can.",
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
        "summary": "This description",
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
        "description": "What is active from now on; several while a roll-out lasts. Empty or absent if unknown: then all that depends on it is dropped."
      },
      "ToolSetHash": {
        "type": "string",
        "description": "The hash of a tool set's schemas, as `freshet hash tools` prints it and an agent has it.",
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
        "description": "Another model answers: under an alias (give alias and models), or under the same name (give model, and its versions if known).",
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
            "description": "What the alias resolves to from now on."
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
            "description": "Why, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes them: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "Over how long entries that it kills go on being served, each until a moment of its own, at which its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Drop also what was made under the versions that are named."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Change nothing if the versions named are active already. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "Where from, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key gives the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "Refused with 412 if something has changed what it names since: an epoch, an @ and a number, as in the head of /v1/state. A repeat under the same idempotency key is not refused.",
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
            "description": "The role that changed: template, system, persona or one of your own; absent for the prompt as a whole."
          },
          "versions": {
            "$ref": "#/components/schemas/Versions"
          },
          "version": {
            "$ref": "#/components/schemas/Identifier"
          },
          "reason": {
            "type": "string",
            "description": "Why, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes them: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "Over how long entries that it kills go on being served, each until a moment of its own, at which its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Drop also what was made under the versions that are named."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Change nothing if the versions named are active already. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "Where from, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key gives the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "Refused with 412 if something has changed what it names since: an epoch, an @ and a number, as in the head of /v1/state. A repeat under the same idempotency key is not refused.",
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
            "description": "Why, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes them: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "Over how long entries that it kills go on being served, each until a moment of its own, at which its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Drop also what was made under the versions that are named."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Change nothing if the versions named are active already. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "Where from, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key gives the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "Refused with 412 if something has changed what it names since: an epoch, an @ and a number, as in the head of /v1/state. A repeat under the same idempotency key is not refused.",
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
            "description": "What is active from now on; several while a roll-out lasts. Empty or absent if unknown: then all that depends on the tool set is dropped."
          },
          "hash": {
            "$ref": "#/components/schemas/ToolSetHash"
          },
          "reason": {
            "type": "string",
            "description": "Why, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes them: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "Over how long entries that it kills go on being served, each until a moment of its own, at which its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Drop also what was made under the versions that are named."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Change nothing if the versions named are active already. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "Where from, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key gives the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "Refused with 412 if something has changed what it names since: an epoch, an @ and a number, as in the head of /v1/state. A repeat under the same idempotency key is not refused.",
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
            "description": "Why, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes them: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "Over how long entries that it kills go on being served, each until a moment of its own, at which its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Drop also what was made under the versions that are named."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Change nothing if the versions named are active already. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "Where from, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key gives the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "Refused with 412 if something has changed what it names since: an epoch, an @ and a number, as in the head of /v1/state. A repeat under the same idempotency key is not refused.",
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
        "description": "Another version of something of a kind of your own is in use, such as a guardrail.",
        "properties": {
          "kind": {
            "const": "CustomChange"
          },
          "dimension": {
            "type": "string",
            "description": "The kind: lower-case letters, digits and hyphens, beginning with a letter.",
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
            "description": "Why, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes them: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "Over how long entries that it kills go on being served, each until a moment of its own, at which its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Drop also what was made under the versions that are named."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Change nothing if the versions named are active already. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "Where from, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key gives the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "Refused with 412 if something has changed what it names since: an epoch, an @ and a number, as in the head of /v1/state. A repeat under the same idempotency key is not refused.",
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
        "description": "An operator drops entries: exactly one target.",
        "properties": {
          "kind": {
            "const": "Purge"
          },
          "key": {
            "type": "string",
            "description": "A key's digest.",
            "pattern": "^[0-9a-f]{64}$"
          },
          "keyPrefix": {
            "type": "string",
            "description": "All entries whose readable key begins so.",
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
            "description": "All entries that depend on it. Which of its versions are active is forgotten, and for a whole those of its parts as well.",
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
            "description": "Why, for people.",
            "maxLength": 1024
          },
          "grace": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "How long dead entries may be served while one caller refreshes them: 0s to 1h.",
            "default": "0s"
          },
          "spread": {
            "allOf": [
              {
                "$ref": "#/components/schemas/Duration"
              }
            ],
            "description": "Over how long entries that it kills go on being served, each until a moment of its own, at which its grace begins: 0s to 1h.",
            "default": "0s"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Drop also what was made under the versions that are named."
          },
          "ifChanged": {
            "type": "boolean",
            "default": false,
            "description": "Change nothing if the versions named are active already. Unsafe unless nothing else has changed the source since they were named."
          },
          "source": {
            "type": "string",
            "description": "Where from, such as a pipeline's URL.",
            "maxLength": 512
          },
          "idempotencyKey": {
            "type": "string",
            "description": "Publishing again with the same key gives the first answer.",
            "minLength": 1,
            "maxLength": 128
          },
          "unchangedSince": {
            "type": "string",
            "description": "Refused with 412 if something has changed what it names since: an epoch, an @ and a number, as in the head of /v1/state. A repeat under the same idempotency key is not refused.",
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
        "description": "A CloudEvent 1.0 in its structured form; extension attributes are passed over.",
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
            "description": "With the id it makes the idempotency key.",
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
            "description": "The fields of the kind, as in a plain event; besides them reason, grace, spread, force and ifChanged.",
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
        "description": "A place in the fleet's history.",
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
            "description": "The hash chain there.",
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
        "description": "applied: it reported that it applied the event. fenced: its last proof has aged past its bound, it serves nothing that the event killed. pending: it may still serve it. unbounded: it serves stale by its application's choice. gone: it said goodbye."
      },
      "Receipt": {
        "type": "object",
        "properties": {
          "position": {
            "$ref": "#/components/schemas/Position"
          },
          "isUnchanged": {
            "type": "boolean",
            "description": "It was published with ifChanged, and all that it names was active already: nothing is dropped."
          },
          "isReplay": {
            "type": "boolean",
            "description": "It was logged before, under the same idempotency key."
          },
          "isOvertaken": {
            "type": "boolean",
            "description": "True for a replay if what it names is not active any more: nothing was done, and another idempotency key is needed. Else absent."
          },
          "overtakenBy": {
            "type": "integer",
            "minimum": 1,
            "description": "The event since which it is not active; absent if the history was lost."
          },
          "note": {
            "type": "string",
            "description": "What to know or to do about it."
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
            "description": "Events that name what nothing depends on; absent unless mustExist asks for it.",
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
        "description": "Entries that would be dropped, and what it would cost to make them anew, as far as they recorded it.",
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
            "description": "Of the entries, those that recorded what they cost."
          },
          "tokens": {
            "type": "integer",
            "minimum": 0
          },
          "micros": {
            "type": "integer",
            "minimum": 0,
            "description": "Money, in millionths of the application's currency."
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
            "description": "The last event in the log when it was asked."
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
            "description": "Of what is held, by entries or by bytes, whichever is more."
          },
          "unanswered": {
            "type": "integer",
            "minimum": 0,
            "description": "How many nodes did not answer."
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
                  "description": "Why it did not answer; absent if it did."
                }
              },
              "required": [
                "name",
                "id"
              ]
            }
          },
          "unused": {
            "type": "array",
            "description": "Events that name what nothing depends on; absent unless mustExist asks for it.",
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
        "description": "Which node holds what.",
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
                        "description": "What a lookup would come to."
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
                  "description": "Why it did not answer; absent if it did."
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
                  "description": "By dimension, in order.",
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
                        "description": "Those of most entries first, eight at most.",
                        "items": {
                          "type": "object",
                          "properties": {
                            "version": {
                              "type": "string",
                              "description": "Absent where none is declared."
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
                  "description": "More was found than is told."
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
                  "description": "Why it did not answer; absent if it did."
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
        "description": "An event that names what nothing depends on.",
        "properties": {
          "index": {
            "type": "integer",
            "minimum": 0,
            "description": "The place of the event in the publish."
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
            "description": "What was probably meant, the likeliest first."
          },
          "isChecked": {
            "type": "boolean",
            "description": "Whether any node answered."
          },
          "detail": {
            "type": "string",
            "description": "The same in a sentence."
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
            "description": "The event's number in the log; of several, the last."
          },
          "events": {
            "type": "string",
            "description": "All events of which it is told what they dropped, such as 3-5,9."
          },
          "isSettled": {
            "type": "boolean",
            "description": "No node can still be serving what the events killed, but for what servesStaleUntil tells of."
          },
          "isCounted": {
            "type": "boolean",
            "description": "Every node that applied it has counted what it dropped."
          },
          "knowsAllNodes": {
            "type": "boolean",
            "description": "All nodes that may be serving are known. False for one bound after a log began: nodes of an earlier one may still be serving."
          },
          "requirements": {
            "type": "array",
            "description": "How many nodes had to have applied it, and how many have; absent unless asked for.",
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
            "description": "For how long nodes may go on serving stale what the events killed, because their publisher said so with spread or grace; absent if none does."
          },
          "servesStaleUntil": {
            "type": "string",
            "format": "date-time",
            "description": "The same, by the coordinator's wall clock, for people."
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
                "standing": {
                  "$ref": "#/components/schemas/Standing"
                },
                "appliedAfterSeconds": {
                  "type": "number"
                },
                "settledAfterSeconds": {
                  "type": "number",
                  "description": "From the commit until the node had applied it, was fenced or left."
                },
                "dropped": {
                  "$ref": "#/components/schemas/DropCount"
                }
              },
              "required": [
                "name",
                "id",
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
        "description": "An event as the log holds it, with the fields of its kind.",
        "properties": {
          "sequence": {
            "type": "integer",
            "minimum": 1,
            "description": "The event's number in the log."
          },
          "committedAt": {
            "type": "string",
            "description": "The coordinator's wall clock.",
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
                  "description": "Such as customer:42#plan."
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
            "description": "What it changes on every node; empty if it was published with ifChanged and all that it named was active already."
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
            "description": "Who published it, as the coordinator made sure of; absent where it asked nobody."
          },
          "idempotencyKey": {
            "type": "string"
          },
          "settles": {
            "type": "integer",
            "minimum": 1,
            "description": "For the end of a settling time: the event which began it."
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
            "description": "The kind of a custom change, or what a purge drops."
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
                  "description": "Whether an event since has left open which versions are right."
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
          }
        },
        "required": [
          "head",
          "dimensions"
        ]
      },
      "Applied": {
        "type": "object",
        "description": "What is remembered of a service's applies.",
        "properties": {
          "service": {
            "$ref": "#/components/schemas/Identifier"
          },
          "environment": {
            "$ref": "#/components/schemas/Identifier"
          },
          "applied": {
            "type": "object",
            "description": "The last apply of which every event is logged; absent if there is none.",
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
                "description": "The whole name of the commit; absent if it is not known."
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
                "description": "The last event that an apply of the service has logged, as EPOCH@NUMBER; absent if none did."
              },
              "actor": {
                "type": "string",
                "description": "Who, as the coordinator made sure of; absent where it asks nobody."
              },
              "appliedAt": {
                "type": "string",
                "format": "date-time",
                "description": "The coordinator's wall clock, for people."
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
            "description": "Applies that began and did not finish, oldest first: the next plan names what they were about to name.",
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
                  "description": "The whole name of the commit; absent if it is not known."
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
                  "description": "Whether it stands for whatever the service has."
                },
                "actor": {
                  "type": "string",
                  "description": "Who, as the coordinator made sure of; absent where it asks nobody."
                },
                "beganAt": {
                  "type": "string",
                  "format": "date-time",
                  "description": "The coordinator's wall clock, for people."
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
        "description": "Exactly one of both.",
        "properties": {
          "attempt": {
            "type": "object",
            "description": "What an apply is about to name; said before it publishes.",
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
                "description": "The whole name of the commit; absent if it is not known."
              },
              "base": {
                "type": "string",
                "description": "Where the log stood when it was planned: EPOCH@NUMBER, from the head of /v1/state."
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
            "description": "What is in force, said once all events are logged.",
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
                "description": "The whole name of the commit; absent if it is not known."
              },
              "base": {
                "type": "string",
                "description": "Where the log stood when it was planned: EPOCH@NUMBER, from the head of /v1/state."
              },
              "position": {
                "type": "string",
                "description": "The last event that it logged, as EPOCH@NUMBER; absent if it logged none."
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
                "description": "The plans of attempts that end with it, because it has named what these were about to name."
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
            "description": "How many nodes there are in each standing."
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
                  "description": "Absent if it serves stale without a bound."
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
                  "description": "With respect to the head; away, whatever it has applied, if it has had no proof within its bound: it serves nothing."
                },
                "dropped": {
                  "$ref": "#/components/schemas/DropCount"
                },
                "held": {
                  "$ref": "#/components/schemas/DropCount"
                },
                "isHeldNow": {
                  "type": "boolean",
                  "description": "Whether the node said just now what it holds; absent if it was not asked."
                },
                "protocolVersion": {
                  "type": "integer",
                  "minimum": 1,
                  "description": "The version of the protocol that it speaks; absent since a coordinator's restart, until the node is heard of again."
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
            "description": "Versions that nodes declared in the last ten minutes and that are not active, those met most often first.",
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
                  "description": "What is active instead; absent if the log names no version."
                },
                "refused": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "Answers that were not cached for it."
                },
                "unnamed": {
                  "type": "integer",
                  "minimum": 0,
                  "description": "Answers that were cached, because the log names no version."
                },
                "lastSeconds": {
                  "type": "number",
                  "description": "Since the last of them."
                },
                "nodes": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  },
                  "description": "The names of the nodes that declare it."
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
          }
        },
        "required": [
          "head",
          "standings",
          "nodes"
        ]
      },
      "Status": {
        "type": "object",
        "properties": {
          "status": {
            "type": "string"
          }
        },
        "required": [
          "status"
        ]
      },
      "Problem": {
        "type": "object",
        "description": "RFC 9457 problem details.",
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
              "urn:freshet:problem:never-applied",
              "urn:freshet:problem:method-not-allowed",
              "urn:freshet:problem:idempotency-conflict",
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
              "urn:freshet:problem:forbidden",
              "urn:freshet:problem:keys-unavailable",
              "urn:freshet:problem:wrong-access-file",
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
            "description": "What was wrong, what is allowed, and what to do."
          },
          "consequence": {
            "type": "string",
            "description": "For a refused publish that told of a change of the source: what is the case now, and how to end that."
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
            "description": "The place of the event at fault in the batch."
          },
          "sequence": {
            "type": "integer",
            "minimum": 1,
            "description": "For a conflict, the event that was there before or came between; for an unsettled wait, the event."
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
        "description": "What is not settled, with the receipts of the publish that waited, if one did.",
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
      }
    },
    "responses": {
      "BadRequest": {
        "description": "The query or the body cannot be read.",
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
              "detail": "the log has no event 7: it is not there yet, or not any longer",
              "field": "sequence"
            }
          }
        }
      },
      "Conflict": {
        "description": "The idempotency key was used for another event, an alias would resolve to another alias, too many key prefixes are under purge, or more would be dropped than is allowed without confirmation; or, with mustSettle, what was logged before is not active any more.",
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
        "description": "Another media type, or a content coding such as gzip: bodies are taken as they are.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:unsupported-media-type",
              "title": "The body has a media type that is not understood",
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
        "description": "An event has a field that is unknown, missing, of a wrong type or out of its bounds. Nothing was logged.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:wrong-type",
              "title": "A field has a wrong type",
              "status": 422,
              "detail": "expected a string, found number at events[1].prompt",
              "field": "events[1].prompt",
              "index": 1
            }
          }
        }
      },
      "Unavailable": {
        "description": "Nothing can be taken or read at the moment: try again.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:log-unavailable",
              "title": "The log cannot take events",
              "status": 503,
              "detail": "the log has no space left; nothing was logged: try again"
            }
          }
        },
        "headers": {
          "Retry-After": {
            "description": "Seconds until it is worth trying again.",
            "schema": {
              "type": "integer"
            }
          }
        }
      },
      "Unauthenticated": {
        "description": "It is not known who asks: there is no token, or none that is accepted, or the signature is not the sender's.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:unauthenticated",
              "title": "It is not known who asks",
              "status": 401,
              "detail": "no token is given; send 'Authorization: Bearer …' (FRESHET_TOKEN or --token-file on the command line)"
            }
          }
        }
      },
      "Forbidden": {
        "description": "Whoever asks is known, and may not do that.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:forbidden",
              "title": "Whoever asks may not do that",
              "status": 403,
              "detail": "token:ci-support may not publish a Purge of everything; no 'publish' of it in the access file covers that, and nothing was logged"
            }
          }
        }
      },
      "Overtaken": {
        "description": "Something has changed what was planned on since the place that it states; nothing was logged.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:overtaken",
              "title": "What was planned on has changed since",
              "status": 412,
              "detail": "event 42 has changed prompt:refund since unchangedSince; nothing was logged: plan anew",
              "field": "unchangedSince",
              "sequence": 42
            }
          }
        }
      },
      "NeverApplied": {
        "description": "Nothing was applied of the service.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:never-applied",
              "title": "Nothing was applied of the service",
              "status": 404,
              "detail": "nothing was applied of suport yet; known: support in production",
              "field": "service",
              "allowed": [
                "support in production"
              ]
            }
          }
        }
      },
      "AppliedFull": {
        "description": "No more can be remembered.",
        "content": {
          "application/problem+json": {
            "schema": {
              "$ref": "#/components/schemas/Problem"
            },
            "example": {
              "type": "urn:freshet:problem:applied-full",
              "title": "No more can be remembered of what was applied",
              "status": 409,
              "detail": "1000 services are remembered already; nothing was recorded: forget one that is no more with DELETE /v1/applied?service=NAME"
            }
          }
        }
      },
      "Unsettled": {
        "description": "The events are logged, and when the wait was over a node could still be serving what they killed, or fewer nodes than required had applied them. Ask again for the settlement.",
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
      }
    },
    "securitySchemes": {
      "token": {
        "type": "http",
        "scheme": "bearer",
        "description": "A static token, or the token of a CI system's job. Asked for where the coordinator has an access file."
      }
    }
  }
}

"""###
}
