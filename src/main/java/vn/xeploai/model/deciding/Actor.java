package vn.xeploai.model.deciding;

/**
 * Người thực hiện.
 *
 * @param name of the user at the computer
 * @param role what the user may do
 */
public record Actor(String name, Role role) {}
