package vn.xeploai.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Button;

import vn.xeploai.text.Texts;

/** A figure one can click, or reach with Tab and open with Enter; plain text where nothing stands behind it. */
public final class FigureLink extends Button {
    /**
     * Shows the figure.
     *
     * @param id in kebab-case
     */
    public FigureLink(String id, Figure figure, Texts texts, Consumer<NamesRequest> open) {
        super(figure.text());
        setId(id);
        getStyleClass().setAll("figure");
        NamesRequest names = figure.names();
        if (names == null) {
            setFocusTraversable(false);
            setMouseTransparent(true);
            setAccessibleText(figure.text());
            return;
        }
        getStyleClass().add("link");
        setAccessibleText(figure.text() + " " + names.part());
        setAccessibleHelp(texts.get("ui.figure.help"));
        setOnAction(_ -> open.accept(names));
    }
}
