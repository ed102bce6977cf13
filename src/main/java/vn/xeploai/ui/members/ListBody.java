package vn.xeploai.ui.members;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Plate;

/** Where the list is: the table, why there is none, or what to do on an empty desk. */
final class ListBody extends StackPane {
    private final KeepingViewModel model;
    private final MembersTable table;
    private final Texts texts;
    private final Runnable bringIn;

    /** @param bringIn asks for a workbook */
    ListBody(KeepingViewModel model, MembersTable table, Texts texts, Runnable bringIn) {
        this.model = model;
        this.table = table;
        this.texts = texts;
        this.bringIn = bringIn;
    }

    /** Shows what belongs here now. */
    void draw() {
        Node filling = filling();
        if (!getChildren().contains(filling)) {
            getChildren().setAll(filling);
        }
    }

    private Node filling() {
        Failure failure = model.list().failure().get();
        if (failure != null) {
            String sentence = switch (failure) {
                case Failure.Known known -> texts.of(known.problem());
                case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
                case Failure.GivenUp _ -> "";
            };
            return new Plate("members-failed", Feather.ALERT_TRIANGLE, texts.get("ui.members.failed"), sentence, List.of(
                    Plate.secondary("members-again", texts.get("ui.again"), model::refresh)));
        }
        if (model.list().isEmptyDesk() && model.side().get() == KeepingViewModel.Side.NONE) {
            return new Plate("members-empty", Feather.USERS, texts.get("ui.members.empty.title"),
                    texts.get("ui.members.empty.text"), List.of(
                            Plate.primary("members-bring-in", texts.get("ui.empty.bring-in"), bringIn),
                            Plate.secondary("members-first", texts.get("ui.members.add"), model::begin)));
        }
        return table;
    }
}
