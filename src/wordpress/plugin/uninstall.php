<?php
/**
 * Takes everything along that the plugin has written, when it is deleted. Called by WordPress.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass;

defined( 'ABSPATH' ) || exit;
defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/**
 * Deletes the rows of one site.
 */
function forget_site(): void {
	global $wpdb;
	delete_option( 'einlass' );
	delete_option( 'einlass_found' );
	// What was typed and wrong, by user; with an object cache it is not here, and gone after a quarter of an hour.
	foreach ( array( '_transient_einlass_', '_transient_timeout_einlass_' ) as $name ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no way to delete by a part of the name.
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $name ) . '%' ) );
	}
	// What WordPress has kept of the text that was suggested for the privacy policy.
	$policy = (int) get_option( 'wp_page_for_privacy_policy' );
	foreach ( (array) get_post_meta( $policy, '_wp_suggested_privacy_policy_content' ) as $suggested ) {
		if ( is_array( $suggested ) && 'Einlass' === ( $suggested['plugin_name'] ?? '' ) ) {
			delete_post_meta( $policy, '_wp_suggested_privacy_policy_content', $suggested );
		}
	}
}

/**
 * Deletes the rows of all sites of a network, a hundred at a time.
 */
function forget_network(): void {
	$offset = 0;
	do {
		$sites = get_sites(
			array(
				'fields'                 => 'ids',
				'number'                 => 100,
				'offset'                 => $offset,
				'update_site_meta_cache' => false,
			)
		);
		foreach ( $sites as $site ) {
			switch_to_blog( $site );
			forget_site();
			restore_current_blog();
		}
		$offset += 100;
	} while ( array() !== $sites );
}

if ( is_multisite() ) {
	forget_network();
} else {
	forget_site();
}
