// swift-format-ignore-file
// Made from freshet.schema.json by scripts/embed-resources: change that file, and run it again.

extension ManifestSchema {
  package static let text = ###"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Freshet manifest",
  "description": "What a service's answers are made from. `freshet plan` finds what a deployment changes in it.",
  "type": "object",
  "properties": {
    "version": {
      "description": "The version of the manifest format.",
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
      "description": "Dimensions of custom kinds, such as guardrails.",
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
      "description": "Differences by environment. An entry replaces the one with the same id; other entries are added.",
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
            "description": "Dimensions of custom kinds, such as guardrails.",
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
          "description": "The model's resolved name, as the provider's answers state it.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "fingerprints": {
          "description": "All active fingerprints of the model, as the provider's answers state them (such as OpenAI's system_fingerprint).",
          "type": "array",
          "items": {
            "description": "A fingerprint of the model.",
            "type": "string",
            "minLength": 1,
            "maxLength": 256
          },
          "minItems": 1,
          "maxItems": 16,
          "uniqueItems": true
        },
        "publish": {
          "description": "When to publish the event: before the new version serves, after it serves (the default), or during the roll-out. With during, the earlier version stays active until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes each, such as 30s; at most 1h. Default: 0s (disabled).",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "The period over which dead answers are withdrawn, each at its own moment, such as 5m; at most 1h. Meant for changes that are not urgent and models that are expensive. Default: 0s (all at once).",
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
          "description": "The alias that the application requests.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "models": {
          "description": "The models to which the alias may resolve.",
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
          "description": "When to publish the event: before the new version serves, after it serves (the default), or during the roll-out. With during, the earlier version stays active until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes each, such as 30s; at most 1h. Default: 0s (disabled).",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "The period over which dead answers are withdrawn, each at its own moment, such as 5m; at most 1h. Meant for changes that are not urgent and models that are expensive. Default: 0s (all at once).",
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
          "description": "The application's name for the prompt. Leave it out with `glob`.",
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
          "description": "The file of each role. A change of one role does not affect answers that depend only on others. Custom roles may have any name.",
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
            "description": "The file with the text of a custom role.",
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
          "description": "How the version is computed: the SHA-256 of the text with normalised line ends (content, the default), or git's hash of the file (git).",
          "enum": [
            "content",
            "git"
          ],
          "default": "content"
        },
        "publish": {
          "description": "When to publish the event: before the new version serves, after it serves (the default), or during the roll-out. With during, the earlier version stays active until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes each, such as 30s; at most 1h. Default: 0s (disabled).",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "The period over which dead answers are withdrawn, each at its own moment, such as 5m; at most 1h. Meant for changes that are not urgent and models that are expensive. Default: 0s (all at once).",
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
          "description": "The application's name for the tool set.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "files": {
          "description": "JSON files with a tool, a list of tools, an object with `tools`, or an MCP server's answer to tools/list. The tools have the form that the provider accepts. Everything in a tool is significant except white space and the order of members. The order of the tools is significant only with `ordered`.",
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
          "description": "A program and its arguments, run in the manifest's directory without a shell, with at most 60 s and 1 MiB of output. It prints the same JSON as a file contains.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "minItems": 1
        },
        "ordered": {
          "description": "Whether the order of the tools is significant. If true, the application must create its ToolSet with `order: .significant`. Default: false.",
          "type": "boolean",
          "default": false
        },
        "publish": {
          "description": "When to publish the event: before the new version serves, after it serves (the default), or during the roll-out. With during, the earlier version stays active until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes each, such as 30s; at most 1h. Default: 0s (disabled).",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "The period over which dead answers are withdrawn, each at its own moment, such as 5m; at most 1h. Meant for changes that are not urgent and models that are expensive. Default: 0s (all at once).",
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
          "description": "The application's name for the corpus.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "versionFile": {
          "description": "A file whose first line is the version of the corpus.",
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
          "description": "A program and its arguments, run in the manifest's directory without a shell, with at most 60 s and 1 MiB of output. The first line of its output is the version.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "minItems": 1
        },
        "settlingTime": {
          "description": "How long the index needs until every replica answers from the new state; at most 24h. Answers cached meanwhile are dropped when the time is over.",
          "$ref": "#/$defs/duration"
        },
        "publish": {
          "description": "When to publish the event: before the new version serves, after it serves (the default), or during the roll-out. With during, the earlier version stays active until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes each, such as 30s; at most 1h. Default: 0s (disabled).",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "The period over which dead answers are withdrawn, each at its own moment, such as 5m; at most 1h. Meant for changes that are not urgent and models that are expensive. Default: 0s (all at once).",
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
      "description": "Something of a custom kind.",
      "type": "object",
      "properties": {
        "kind": {
          "description": "The custom kind, such as guardrail, embedding-model or locale.",
          "type": "string",
          "pattern": "^[a-z][a-z0-9-]{0,63}$"
        },
        "id": {
          "description": "The application's name for it.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "versions": {
          "description": "The active versions.",
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
          "description": "A text file. The version is the SHA-256 of the text with normalised line ends (\\n).",
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
          "description": "A program and its arguments, run in the manifest's directory without a shell, with at most 60 s and 1 MiB of output. The first line of its output is the version.",
          "type": "array",
          "items": {
            "type": "string",
            "minLength": 1
          },
          "minItems": 1
        },
        "publish": {
          "description": "When to publish the event: before the new version serves, after it serves (the default), or during the roll-out. With during, the earlier version stays active until `apply --stage after`.",
          "enum": [
            "before",
            "during",
            "after"
          ],
          "default": "after"
        },
        "grace": {
          "description": "How long dead answers may be served while one caller refreshes each, such as 30s; at most 1h. Default: 0s (disabled).",
          "$ref": "#/$defs/duration"
        },
        "over": {
          "description": "The period over which dead answers are withdrawn, each at its own moment, such as 5m; at most 1h. Meant for changes that are not urgent and models that are expensive. Default: 0s (all at once).",
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
      "description": "A route whose answers also depend on a customer's state.",
      "type": "object",
      "properties": {
        "id": {
          "description": "The name of the route.",
          "type": "string",
          "minLength": 1,
          "maxLength": 256
        },
        "customerFields": {
          "description": "The fields of a customer's state on which the route's answers depend. When a field is added, the route's earlier answers are dropped, because they do not declare it.",
          "type": "array",
          "items": {
            "description": "The name of a field.",
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
