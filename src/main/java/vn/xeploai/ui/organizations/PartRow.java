package vn.xeploai.ui.organizations;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * Một tổ chức mới khi chia, tách.
 *
 * @param code mã, as typed
 * @param name tên, as typed
 */
record PartRow(StringProperty code, StringProperty name) {
    PartRow() {
        this(new SimpleStringProperty(""), new SimpleStringProperty(""));
    }
}
