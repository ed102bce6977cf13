package vn.xeploai.report.form;

import java.util.Locale;

/** Bố cục của biểu: where the layout of a form comes from. Told to whoever chooses a form, never printed on what is signed. */
public enum LayoutOrigin {
    /** The official form, if there is one, was not seen: the layout is the program's. */
    OWN,
    /** Marks, headings or columns are those seen of the official form; the rest is the program's. */
    PARTLY_SEEN;

    /** Ending of the keys of its sentences. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
