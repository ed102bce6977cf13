package vn.xeploai.regulations;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.SubjectKind;

/**
 * One provision as a regulation file writes it.
 *
 * @param rule id of the rule, e.g. {@code M-04}
 * @param subjects on whom it speaks
 * @param levels codes it may bar; all when left out
 * @param leadsTo code of the level the obstacle leads to
 * @param relievable whether the competent body may decide otherwise
 * @param document number and symbol
 * @param article article, clause, point
 * @param evidence how sure we are
 * @param from first day it holds
 * @param until first day it no longer holds
 * @param parameters numbers and options
 */
record RuleLine(
        @JsonProperty(required = true) String rule,
        @JsonProperty(value = "for", required = true) List<SubjectKind> subjects,
        @Nullable List<String> levels,
        @Nullable String leadsTo,
        @Nullable Boolean relievable,
        @JsonProperty(required = true) String document,
        @JsonProperty(required = true) String article,
        @JsonProperty(required = true) Evidence evidence,
        @JsonProperty(required = true) String from,
        @Nullable String until,
        @Nullable Map<String, JsonNode> parameters) {}
