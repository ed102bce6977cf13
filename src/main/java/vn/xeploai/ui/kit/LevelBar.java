package vn.xeploai.ui.kit;

import java.util.List;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;


/** The levels as parts of one bar, in their colours; the lines below it have the numbers. */
public final class LevelBar extends Pane {
    private static final double GAP = 2;
    private static final double LEAST = 3;

    private final List<Segment> segments;

    /** A part of the bar. */
    public record Segment(LevelSign sign, String words, int weight) {}

    /** Parts without weight are left out. */
    public LevelBar(List<Segment> all) {
        getStyleClass().add("level-bar");
        segments = all.stream().filter(each -> each.weight() > 0).toList();
        for (Segment each : segments) {
            Region part = new Region();
            part.getStyleClass().addAll("level-part", each.sign().style());
            Tooltip.install(part, new Tooltip(each.words()));
            getChildren().add(part);
        }
        setAccessibleText(String.join(", ", segments.stream().map(Segment::words).toList()));
    }

    /** Shares the width by weight; the smallest part stays visible. */
    @Override
    protected void layoutChildren() {
        double room = getWidth() - GAP * (segments.size() - 1) - LEAST * segments.size();
        double sum = segments.stream().mapToInt(Segment::weight).sum();
        double x = 0;
        for (int i = 0; i < segments.size(); i++) {
            double width = LEAST + room * segments.get(i).weight() / sum;
            getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
            x += width + GAP;
        }
    }
}
