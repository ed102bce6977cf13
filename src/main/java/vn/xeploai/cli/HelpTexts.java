package vn.xeploai.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;

/** Lends the program's texts to the help pages of the command line. */
final class HelpTexts extends ResourceBundle {
    private final Texts texts;

    HelpTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.keys().contains(key) ? texts.get(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys());
    }
}
