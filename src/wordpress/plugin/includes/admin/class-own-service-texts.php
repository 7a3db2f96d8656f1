<?php
/**
 * Sentences of the fields for an own service.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * What stands at the fields in which the owner describes a service.
 */
final class Own_Service_Texts {

	/**
	 * All of them.
	 *
	 * @return array<string, string> By key.
	 */
	public static function all(): array {
		return array(
			'name'              => __( 'Name of the service', 'einlass' ),
			'name-example'      => 'OpenStreetMap',
			'hosts'             => __( 'Hosts that it is loaded from, separated by commas', 'einlass' ),
			'hosts-example'     => 'openstreetmap.org',
			'company'           => __( 'Company that runs it', 'einlass' ),
			'company-example'   => 'OpenStreetMap Foundation',
			'address'           => __( 'Its address', 'einlass' ),
			'address-example'   => 'St John’s Innovation Centre, Cowley Road, Cambridge',
			'country'           => __( 'Its country, in two letters', 'einlass' ),
			'country-example'   => 'GB',
			'policyUrl'         => __( 'Address of its privacy policy', 'einlass' ),
			'policyUrl-example' => 'https://osmfoundation.org/wiki/Privacy_Policy',
			'purpose'           => __( 'Purpose', 'einlass' ),
			'take'              => __( 'Add to the list', 'einlass' ),
			'added'             => __( 'Added below. It counts once you save the settings.', 'einlass' ),
			'missing'           => __( 'Still missing:', 'einlass' ),
			'unreadable'        => __( 'Nothing was added, because what stands in the field below is no list in JSON. Correct it first.', 'einlass' ),
		);
	}
}
