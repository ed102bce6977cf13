package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.xeploai.model.MemberField;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;

/** All fields of the record in four groups, two beside each other; Alt and the number of a group leads there. */
final class FieldGroups extends VBox {
    private static final Set<MemberField> WIDE = EnumSet.of(
            MemberField.CELL, MemberField.FULL_NAME, MemberField.NATIVE_PLACE, MemberField.RESIDENCE,
            MemberField.OTHER_POSITION, MemberField.NOTE);
    private static final List<List<MemberField>> GROUPS = List.of(
            List.of(MemberField.CELL, MemberField.STATUS, MemberField.SCORE_GROUP, MemberField.STATUS_SINCE,
                    MemberField.STATUS_UNTIL),
            List.of(MemberField.FULL_NAME, MemberField.BIRTH, MemberField.SEX, MemberField.ETHNICITY,
                    MemberField.RELIGION, MemberField.NATIVE_PLACE, MemberField.RESIDENCE, MemberField.PHONE,
                    MemberField.IDENTITY_NUMBER),
            List.of(MemberField.ADMITTED_ON, MemberField.OFFICIAL_ON, MemberField.CARD_NUMBER, MemberField.CODE),
            List.of(MemberField.PARTY_POSITION, MemberField.OCCUPATION, MemberField.OTHER_POSITION,
                    MemberField.SCHOOLING, MemberField.QUALIFICATION, MemberField.POLITICAL_THEORY, MemberField.NOTE));

    private final List<FieldBox> boxes = new ArrayList<>();
    private final List<FieldBox> firsts = new ArrayList<>();
    private final IdentityMask mask;

    FieldGroups(EditViewModel model, RecordsViewModel records, MembersViewModel list, Texts texts) {
        getStyleClass().add("field-groups");
        for (int i = 0; i < GROUPS.size(); i++) {
            GridPane grid = grid();
            int place = 0;
            for (MemberField field : GROUPS.get(i)) {
                FieldBox box = FieldBox.of(field, model, records, list, texts);
                boolean wide = WIDE.contains(field);
                place += wide && place % 2 == 1 ? 1 : 0;
                GridPane.setValignment(box, VPos.TOP);
                grid.add(box, place % 2, place / 2, wide ? 2 : 1, 1);
                place += wide ? 2 : 1;
                boxes.add(box);
                if (field == GROUPS.get(i).getFirst()) {
                    firsts.add(box);
                }
            }
            getChildren().addAll(Labels.plain(texts.get("ui.member.group." + (i + 1)), "section-title"), grid);
        }
        mask = new IdentityMask(
                boxes.stream().filter(box -> box.field() == MemberField.IDENTITY_NUMBER).findFirst().orElseThrow(), model, texts);
    }

    /** The first input of that group, from 1. */
    Node first(int group) {
        return firsts.get(group - 1).input();
    }

    static int count() {
        return GROUPS.size();
    }

    void shown(Bag bag) {
        boxes.forEach(box -> box.shown(bag));
        mask.shown(bag);
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("field-grid");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            half.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(half);
        }
        return grid;
    }
}
