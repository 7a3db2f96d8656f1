<?php
/**
 * Names of countries.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * What a country is called. PHP knows it only with an extension that many servers lack.
 */
final class Countries {

	/**
	 * The name in the language in force.
	 *
	 * @param string $code ISO 3166-1, such as IE.
	 * @return string The code itself where the name is not known.
	 */
	public static function name( string $code ): string {
		$names = array(
			'AT' => __( 'Austria', 'einlass' ),
			'CA' => __( 'Canada', 'einlass' ),
			'CH' => __( 'Switzerland', 'einlass' ),
			'CN' => __( 'China', 'einlass' ),
			'DE' => __( 'Germany', 'einlass' ),
			'FR' => __( 'France', 'einlass' ),
			'GB' => __( 'United Kingdom', 'einlass' ),
			'IE' => __( 'Ireland', 'einlass' ),
			'NL' => __( 'Netherlands', 'einlass' ),
			'SE' => __( 'Sweden', 'einlass' ),
			'SG' => __( 'Singapore', 'einlass' ),
			'US' => __( 'USA', 'einlass' ),
		);
		return $names[ $code ] ?? $code;
	}
}
