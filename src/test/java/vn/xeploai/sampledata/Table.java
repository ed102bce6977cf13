package vn.xeploai.sampledata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One sheet before it is written: values are text, whole or decimal numbers and dates; "" stands for a blank cell. */
record Table(String name, List<String> headers, List<List<Object>> rows) {

    Table(String name, List<String> headers) {
        this(name, headers, new ArrayList<>());
    }

    void add(Map<String, ?> values) {
        if (!headers.containsAll(values.keySet())) {
            throw new IllegalArgumentException("no such column in " + name + ": " + values.keySet());
        }
        List<Object> row = new ArrayList<>();
        for (String header : headers) {
            Object value = values.get(header);
            row.add(value == null ? "" : value);
        }
        rows.add(row);
    }
}
