package vn.xeploai.storage.entity;

/** One line of a grouped count as the database answers it. */
record FlatCount(String cellCode, long howMany) {}
