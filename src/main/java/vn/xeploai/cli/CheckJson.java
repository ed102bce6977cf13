package vn.xeploai.cli;

import java.math.BigDecimal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.xeploai.model.Level;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.text.GroundText;
import vn.xeploai.work.judging.CheckedGround;
import vn.xeploai.work.judging.FactSpelling;

/** {@code check --format json}: a fixed contract; written object by object. */
final class CheckJson implements CheckAnswer {
    private final Surroundings surroundings;
    private final GroundText sentences;
    private boolean any;

    CheckJson(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.sentences = new GroundText(surroundings.texts());
    }

    @Override
    public void tell(CheckedGround checked) {
        surroundings.out().print(any ? "," : "[");
        surroundings.out().print(System.lineSeparator() + Json.text(node(checked)).stripTrailing());
        any = true;
    }

    @Override
    public void close() {
        surroundings.out().print((any ? System.lineSeparator() : "[") + "]" + System.lineSeparator());
    }

    private ObjectNode node(CheckedGround checked) {
        Ground ground = checked.ground();
        Level level = checked.level();
        ObjectNode node = Json.object();
        node.put("rule", ground.rule().id());
        node.put("article", CheckTable.article(ground));
        node.put("evidence", ground.evidence().name());
        node.put("verdict", ground.effect().name());
        node.put("subjectType", checked.kind().code());
        node.put("subject", checked.subject());
        node.put("name", checked.name());
        node.put("unit", checked.unit());
        node.put("year", checked.year());
        node.put("level", level == null ? null : level.code());
        ObjectNode facts = node.putObject("facts");
        ground.facts().forEach((key, value) -> put(facts, key, value));
        if (!ground.missing().isEmpty()) {
            ArrayNode missing = node.putArray("missing");
            ground.missing().forEach(each -> missing.add(each.key()));
        }
        node.put("message", sentences.sentence(ground));
        return node;
    }

    private static void put(ObjectNode facts, String key, Object value) {
        switch (value) {
            case Integer number -> facts.put(key, number);
            case Boolean yes -> facts.put(key, yes);
            case BigDecimal number -> facts.put(key, number.setScale(Math.max(0, number.scale())));
            default -> facts.put(key, FactSpelling.write(value));
        }
    }
}
