// swift-format-ignore-file
// Made from freshet.schema.json by scripts/embed-resources: change that file, and run it again.

extension ManifestSchema {
  package static let text = ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Freshet manifest",
  "description": "What a service's answers are made from: `freshet plan` finds what a deployment changes in it.",
  "type": "object",
  "properties": {
    "version": {
      "description": "The form of the manifest.",
      "const": 1
    },
    "service": {
      "description": "The service's name.",
      "type": "string",
      "minLength": 1,
      "maxLength": 256
    },
    "models": {
      "description": "Models by their resolved names.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/models"
      },
      "minItems": 1
    },
    "aliases": {
      "description": "Names that resolve to models.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/aliases"
      },
      "minItems": 1
    },
    "prompts": {
      "description": "Prompts.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/prompts"
      },
      "minItems": 1
    },
    "toolSets": {
      "description": "Tool sets.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/toolSets"
      },
      "minItems": 1
    },
    "corpora": {
      "description": "Retrieval corpora.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/corpora"
      },
      "minItems": 1
    },
    "custom": {
      "description": "Dimensions of kinds of your own, such as guardrails.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/custom"
      },
      "minItems": 1
    },
    "routes": {
      "description": "Routes whose answers depend on a customer's state.",
      "type": "array",
      "items": {
        "$ref": "#/$defs/routes"
      },
      "minItems": 1
    },
    "environments": {
      "description": "By environment, what is different there: an entry takes the place of the one with the same id, others are added.",
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "properties": {
          "models": {
            "description": "Models by their resolved names.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/models"
            },
            "minItems": 1
          },
          "aliases": {
            "description": "Names that resolve to models.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/aliases"
            },
            "minItems": 1
          },
          "prompts": {
            "description": "Prompts.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/prompts"
            },
            "minItems": 1
          },
          "toolSets": {
            "description": "Tool sets.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/toolSets"
            },
            "minItems": 1
          },
          "corpora": {
            "description": "Retrieval corpora.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/corpora"
            },
            "minItems": 1
          },
          "custom": {
            "description": "Dimensions of kinds of your own, such as guardrails.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/custom"
            },
            "minItems": 1
          },
          "routes": {
            "description": "Routes whose answers depend on a customer's state.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/routes"
            },
            "minItems": 1
          }
        },
        "additionalProperties": false
      }
    }
  },
  "required": [
    "version",
    "service"
  ],
  "additionalProperties": false,
  "$defs": {
    "duration": {
      "type": "string",
      "pattern": "^[0-9]+(\\.[0-9]{1,9})?(ms|s|m|h|d)$",
      "examples": [
        "500ms",
        "30s",
        "5m"
      ]
    },
    "models": {
      "description": "A model by its resolved name.",
      "type": "object",
      "properties": {
        "id": {
          "description": "The model's resolved name, as answers say it.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "fingerprints": {
          "description": "What the provider's answers say the model is (such as OpenAI's system_fingerprint): all that are right now.",
          "type": "array",
          "items": {
            "description": "A fingerprint.",
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "minItems": 1,
          "maxItems": 16,
          "uniqueItems": true
        },
        "publish": {
          "description": "When the event is published: before the new version serves, after it (the default), or during: then the earlier version stays right until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes them, such as 30s; at most 1h. Default: not at all.",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "Over how long dead answers go on being served, each until a moment of its own, such as 5m; at most 1h: for changes that are not urgent and models that are expensive. Default: all at once.",
          "$ref": "#/$defs/duration"
        }
      },
      "required": [
        "id",
        "fingerprints"
      ],
      "additionalProperties": false
    },
    "aliases": {
      "description": "A name that resolves to a model.",
      "type": "object",
      "properties": {
        "id": {
          "description": "The alias that the application asks for.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "models": {
          "description": "The models that it may resolve to now.",
          "type": "array",
          "items": {
            "description": "A model's resolved name.",
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "minItems": 1,
          "maxItems": 16,
          "uniqueItems": true
        },
        "publish": {
          "description": "When the event is published: before the new version serves, after it (the default), or during: then the earlier version stays right until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes them, such as 30s; at most 1h. Default: not at all.",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "Over how long dead answers go on being served, each until a moment of its own, such as 5m; at most 1h: for changes that are not urgent and models that are expensive. Default: all at once.",
          "$ref": "#/$defs/duration"
        }
      },
      "required": [
        "id",
        "models"
      ],
      "additionalProperties": false
    },
    "prompts": {
      "description": "A prompt: one file, a file for each role, or every file that a pattern matches.",
      "type": "object",
      "properties": {
        "id": {
          "description": "What the application calls the prompt; not with glob.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "file": {
          "description": "The file with the prompt.",
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "files": {
          "description": "By role, the file with it: a change of one leaves answers that depend on the others alone. Roles of your own may have any name.",
          "type": "object",
          "properties": {
            "template": {
              "description": "The file with the user message's template.",
              "type": "string",
              "minLength": 1,
              "maxLength": 4096
            },
            "system": {
              "description": "The file with the system prompt.",
              "type": "string",
              "minLength": 1,
              "maxLength": 4096
            },
            "persona": {
              "description": "The file with the persona.",
              "type": "string",
              "minLength": 1,
              "maxLength": 4096
            }
          },
          "additionalProperties": {
            "description": "The file with a role of your own.",
            "type": "string",
            "minLength": 1,
            "maxLength": 4096
          },
          "propertyNames": {
            "minLength": 1,
            "maxLength": 256
          },
          "minProperties": 1
        },
        "glob": {
          "description": "A pattern: * within one part of the path, ** over any number. Each file is a prompt; its id is the path below the part without a *, without the extension.",
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "hash": {
          "description": "What the version is: SHA-256 of the text with its line ends as \\n (content, the default), or the name that git gives the file's bytes (git).",
          "enum": [
            "content",
            "git"
          ],
          "default": "content"
        },
        "publish": {
          "description": "When the event is published: before the new version serves, after it (the default), or during: then the earlier version stays right until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes them, such as 30s; at most 1h. Default: not at all.",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "Over how long dead answers go on being served, each until a moment of its own, such as 5m; at most 1h: for changes that are not urgent and models that are expensive. Default: all at once.",
          "$ref": "#/$defs/duration"
        }
      },
      "required": [],
      "additionalProperties": false,
      "oneOf": [
        {
          "required": [
            "file"
          ]
        },
        {
          "required": [
            "files"
          ]
        },
        {
          "required": [
            "glob"
          ]
        }
      ]
    },
    "toolSets": {
      "description": "A set of tools with their schemas.",
      "type": "object",
      "properties": {
        "id": {
          "description": "What the application calls the tool set.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "files": {
          "description": "JSON files with a tool, a list of tools, an object with `tools`, or an MCP server's answer to tools/list; tools have the form in which the provider takes them. Everything in a tool counts; white space, the order of members and the order of the tools do not.",
          "type": "array",
          "items": {
            "description": "A JSON file.",
            "type": "string",
            "minLength": 1,
            "maxLength": 4096
          },
          "minItems": 1
        },
        "command": {
          "description": "A program and its arguments, run in the manifest's directory without a shell, for at most 60 s and 1 MiB of output. It prints such JSON.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "minItems": 1
        },
        "ordered": {
          "description": "Whether the order of the tools counts; the application then gives ToolSet `order: .significant`. Default: it does not.",
          "type": "boolean",
          "default": false
        },
        "publish": {
          "description": "When the event is published: before the new version serves, after it (the default), or during: then the earlier version stays right until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes them, such as 30s; at most 1h. Default: not at all.",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "Over how long dead answers go on being served, each until a moment of its own, such as 5m; at most 1h: for changes that are not urgent and models that are expensive. Default: all at once.",
          "$ref": "#/$defs/duration"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false,
      "oneOf": [
        {
          "required": [
            "files"
          ]
        },
        {
          "required": [
            "command"
          ]
        }
      ]
    },
    "corpora": {
      "description": "A retrieval corpus.",
      "type": "object",
      "properties": {
        "id": {
          "description": "What the application calls the corpus.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "versionFile": {
          "description": "A file whose first line is the corpus's version.",
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "directory": {
          "description": "A directory: the version is a digest of all files in it.",
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "command": {
          "description": "A program and its arguments, run in the manifest's directory without a shell, for at most 60 s and 1 MiB of output. Its first line is the version.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "minItems": 1
        },
        "settlingTime": {
          "description": "How long the index needs until every replica answers from the new state: what is cached meanwhile is dropped at its end. At most 24h.",
          "$ref": "#/$defs/duration"
        },
        "publish": {
          "description": "When the event is published: before the new version serves, after it (the default), or during: then the earlier version stays right until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes them, such as 30s; at most 1h. Default: not at all.",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "Over how long dead answers go on being served, each until a moment of its own, such as 5m; at most 1h: for changes that are not urgent and models that are expensive. Default: all at once.",
          "$ref": "#/$defs/duration"
        }
      },
      "required": [
        "id"
      ],
      "additionalProperties": false,
      "oneOf": [
        {
          "required": [
            "versionFile"
          ]
        },
        {
          "required": [
            "directory"
          ]
        },
        {
          "required": [
            "command"
          ]
        }
      ]
    },
    "custom": {
      "description": "Something of a kind of your own.",
      "type": "object",
      "properties": {
        "kind": {
          "description": "The kind of your own, such as guardrail, embedding-model or locale.",
          "type": "string",
          "pattern": "^[a-z][a-z0-9-]{0,63}$"
        },
        "id": {
          "description": "What the application calls it.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "versions": {
          "description": "The versions that are right now.",
          "type": "array",
          "items": {
            "description": "A version.",
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "minItems": 1,
          "maxItems": 16,
          "uniqueItems": true
        },
        "file": {
          "description": "A text whose SHA-256, with its line ends as \\n, is the version.",
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "versionFile": {
          "description": "A file whose first line is the version.",
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "directory": {
          "description": "A directory: the version is a digest of all files in it.",
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "command": {
          "description": "A program and its arguments, run in the manifest's directory without a shell, for at most 60 s and 1 MiB of output. Its first line is the version.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "minItems": 1
        },
        "publish": {
          "description": "When the event is published: before the new version serves, after it (the default), or during: then the earlier version stays right until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes them, such as 30s; at most 1h. Default: not at all.",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "Over how long dead answers go on being served, each until a moment of its own, such as 5m; at most 1h: for changes that are not urgent and models that are expensive. Default: all at once.",
          "$ref": "#/$defs/duration"
        }
      },
      "required": [
        "kind",
        "id"
      ],
      "additionalProperties": false,
      "oneOf": [
        {
          "required": [
            "versions"
          ]
        },
        {
          "required": [
            "file"
          ]
        },
        {
          "required": [
            "versionFile"
          ]
        },
        {
          "required": [
            "directory"
          ]
        },
        {
          "required": [
            "command"
          ]
        }
      ]
    },
    "routes": {
      "description": "What the answers of a route depend on besides.",
      "type": "object",
      "properties": {
        "id": {
          "description": "The route.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "customerFields": {
          "description": "The fields of a customer's state that its answers depend on. Once one is added, the route's earlier answers, which do not say so, are dropped.",
          "type": "array",
          "items": {
            "description": "A field.",
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "minItems": 1,
          "maxItems": 64,
          "uniqueItems": true
        }
      },
      "required": [
        "id",
        "customerFields"
      ],
      "additionalProperties": false
    }
  }
}

"""###
}
