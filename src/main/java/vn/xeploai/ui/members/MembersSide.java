package vn.xeploai.ui.members;

import java.util.List;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;

/** What stands beside the list: one record, many, or the bin. */
final class MembersSide {
    private static final double SHARE = 0.34;
    private static final double LEAST = 400;
    private static final double MOST = 560;

    private final EditPanel record;
    private final BulkPanel many;
    private final BinPanel bin;

    MembersSide(KeepingViewModel model, Texts texts) {
        record = new EditPanel(model.edit(), model.records(), model.steps(), model.list(), texts);
        many = new BulkPanel(model.bulk(), model.steps(), model.list(), texts);
        bin = new BinPanel(model.bin(), texts);
    }

    void shown(Bag bag) {
        record.shown(bag);
        many.shown(bag);
        bin.shown(bag);
    }

    /** The place is that wide. */
    void fit(double width) {
        double side = Math.clamp(width * SHARE, LEAST, MOST);
        List.<Region>of(record, many, bin).forEach(panel -> panel.setPrefWidth(side));
    }

    /** The panel for that; {@code null} for nothing. */
    @Nullable Region panel(KeepingViewModel.Side side) {
        return switch (side) {
            case NONE -> null;
            case RECORD -> record;
            case MANY -> many;
            case BIN -> bin;
        };
    }

    void takeFocus(KeepingViewModel.Side side) {
        switch (side) {
            case NONE -> {}
            case RECORD -> record.takeFocus();
            case MANY -> many.takeFocus();
            case BIN -> bin.takeFocus();
        }
    }
}
