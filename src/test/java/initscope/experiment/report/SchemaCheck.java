package initscope.experiment.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// As much of JSON Schema (draft 2020-12) as `stats.schema.json` uses; any other keyword is refused.
final class SchemaCheck {
    private final JsonObject root;

    SchemaCheck(JsonObject root) {
        this.root = root;
    }

    /// What does not agree with the schema, each with its place.
    List<String> complaints(JsonElement value) {
        return complaints(root, value, "$");
    }

    private List<String> complaints(JsonObject schema, JsonElement value, String place) {
        List<String> found = new ArrayList<>();
        for (String keyword : schema.keySet()) {
            JsonElement rule = schema.get(keyword);
            boolean holds = switch (keyword) {
                case "$schema", "title", "description", "$defs" -> true;
                case "$ref" -> found.addAll(complaints(definition(rule.getAsString()), value, place)) || true;
                case "oneOf" -> oneOf(rule.getAsJsonArray(), value, place);
                case "type" -> isOf(rule.getAsString(), value);
                case "enum" -> rule.getAsJsonArray().contains(value);
                case "minimum" -> value.getAsBigDecimal().compareTo(rule.getAsBigDecimal()) >= 0;
                case "maximum" -> value.getAsBigDecimal().compareTo(rule.getAsBigDecimal()) <= 0;
                case "minItems" -> value.getAsJsonArray().size() >= rule.getAsInt();
                case "required" -> !value.isJsonObject() || rule.getAsJsonArray().asList().stream()
                        .allMatch(key -> value.getAsJsonObject().has(key.getAsString()));
                case "additionalProperties" -> rule.getAsBoolean() || !value.isJsonObject()
                        || schema.getAsJsonObject("properties").keySet().containsAll(value.getAsJsonObject().keySet());
                case "properties" -> {
                    if (value.isJsonObject()) {
                        for (String key : value.getAsJsonObject().keySet()) {
                            if (rule.getAsJsonObject().has(key)) {
                                found.addAll(complaints(rule.getAsJsonObject().getAsJsonObject(key),
                                        value.getAsJsonObject().get(key), place + "." + key));
                            }
                        }
                    }
                    yield true;
                }
                case "items" -> {
                    for (int i = 0; i < value.getAsJsonArray().size(); i++) {
                        found.addAll(complaints(rule.getAsJsonObject(), value.getAsJsonArray().get(i),
                                place + "[" + i + "]"));
                    }
                    yield true;
                }
                default -> throw new IllegalArgumentException("unknown keyword " + keyword);
            };
            if (!holds) {
                found.add(place + ": " + keyword + " " + rule);
                return found;
            }
        }
        return found;
    }

    private boolean oneOf(JsonArray choices, JsonElement value, String place) {
        int holds = 0;
        for (JsonElement choice : choices) {
            holds += complaints(choice.getAsJsonObject(), value, place).isEmpty() ? 1 : 0;
        }
        return holds == 1;
    }

    private JsonObject definition(String reference) {
        return root.getAsJsonObject("$defs").getAsJsonObject(reference.substring("#/$defs/".length()));
    }

    private static boolean isOf(String type, JsonElement value) {
        return switch (type) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" -> value instanceof JsonPrimitive p && p.isString();
            case "boolean" -> value instanceof JsonPrimitive p && p.isBoolean();
            case "number" -> value instanceof JsonPrimitive p && p.isNumber();
            case "integer" -> value instanceof JsonPrimitive p && p.isNumber()
                    && new BigDecimal(p.getAsString()).stripTrailingZeros().scale() <= 0;
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }
}
