package vn.xeploai.ui.meeting;

import java.util.Map;

import vn.xeploai.model.Organization;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.text.Texts;

/** What the body of an organization is called on the screen. */
final class BodyName {
    private BodyName() {}

    /** A cell by its name; another body by what it is, then whose. */
    static String of(Organization unit, Body body, Texts texts) {
        return body == Body.CELL ? unit.name() : texts.get("meeting.body." + body, Map.of("unit", unit.name()));
    }
}
