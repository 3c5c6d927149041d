namespace RulesKit.Language.Tests.Models;

/// <summary>A model in JSON Schema that uses everything a model can say; <see cref="Clr.Sample.Plan"/> says the same in C#.</summary>
internal static class SampleSchema
{
    public const string Text = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:sample",
          "$comment": "For tests.",
          "type": "object",
          "additionalProperties": false,
          "required": ["id", "currency", "horizon", "products", "launches"],
          "properties": {
            "$schema": { "type": "string" },
            "id": { "type": "string", "x-rk-role": "planId", "pattern": "^[a-z]+$", "minLength": 1, "maxLength": 20, "examples": ["base"] },
            "asOf": { "type": ["string", "null"], "format": "date", "x-rk-role": "asOf" },
            "currency": { "type": "string", "x-rk-role": "currency" },
            "horizon": { "$ref": "#/$defs/horizon", "description": "The time that the plan covers." },
            "products": { "type": "array", "items": { "$ref": "#/$defs/product" } },
            "launches": { "type": "array", "items": { "$ref": "#/$defs/launch" } },
            "volumes": { "type": ["array", "null"], "items": { "$ref": "#/$defs/volume" } },
            "markets": { "type": ["array", "null"], "items": { "type": "string", "minLength": 2 } },
            "targets": { "type": ["array", "null"], "items": { "type": "integer", "minimum": 1 } },
            "reviews": { "type": ["array", "null"], "items": { "type": "string", "format": "date" } }
          },
          "$defs": {
            "period": { "type": "string", "x-rk-type": "period", "pattern": "^[0-9]{4}.*$" },
            "horizon": {
              "type": "object",
              "additionalProperties": false,
              "required": ["first", "last"],
              "properties": {
                "first": { "$ref": "#/$defs/period", "x-rk-role": "horizonStart" },
                "last": { "$ref": "#/$defs/period", "x-rk-role": "horizonEnd" }
              }
            },
            "product": {
              "type": "object",
              "x-rk-key": ["id"],
              "additionalProperties": false,
              "required": ["id", "isOnSale"],
              "properties": {
                "id": { "type": "string" },
                "successor": { "type": ["string", "null"], "x-rk-ref": "/products" },
                "isOnSale": { "type": "boolean" }
              }
            },
            "launch": {
              "type": "object",
              "x-rk-key": ["product", "date"],
              "x-rk-dated": "date",
              "x-rk-currency": "currency",
              "additionalProperties": false,
              "required": ["product", "others", "date", "basis"],
              "properties": {
                "product": { "type": "string", "x-rk-ref": "/products" },
                "others": { "type": "array", "items": { "type": "string", "x-rk-ref": "/products" } },
                "date": { "type": "string", "format": "date", "x-rk-movable": true },
                "basis": { "type": "string", "enum": ["actual", "longTermPlan"] },
                "kind": { "type": ["string", "null"], "enum": ["first", "re-launch"] },
                "budget": { "type": ["number", "null"], "minimum": 0, "x-rk-unit": "money", "x-rk-step": 0.01, "x-rk-measure": "flow" },
                "currency": { "type": ["string", "null"] }
              }
            },
            "volume": {
              "type": "object",
              "x-rk-key": ["product", "period"],
              "x-rk-dated": "period",
              "additionalProperties": false,
              "required": ["product", "period", "deliveries", "engineers"],
              "properties": {
                "product": { "type": "string", "x-rk-ref": "/products" },
                "period": { "$ref": "#/$defs/period" },
                "deliveries": { "type": "integer", "minimum": 0, "x-rk-unit": "vehicles", "x-rk-step": 1, "x-rk-measure": "flow", "x-rk-movable": true },
                "engineers": { "type": "integer", "x-rk-unit": "people", "x-rk-measure": "endStock" },
                "in_house": { "type": ["number", "null"], "minimum": 0, "exclusiveMaximum": 1, "x-rk-unit": "share", "x-rk-measure": "average", "x-rk-name": "InHouseShare" },
                "growth": { "type": ["number", "null"], "exclusiveMinimum": -1, "maximum": 10, "x-rk-measure": "cumulative" }
              }
            }
          }
        }
        """;
}
