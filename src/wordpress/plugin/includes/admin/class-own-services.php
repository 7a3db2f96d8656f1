<?php
/**
 * Services that the owner describes.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the owner's services from JSON and collects what is wrong with them, so that all of it can be corrected at once.
 */
final class Own_Services {

	/** @var Known_Services */
	private Known_Services $known;

	/** @var list<string> */
	private array $mistakes = array();

	/**
	 * For one reading.
	 *
	 * @param Known_Services $known Whose ids are taken.
	 */
	public function __construct( Known_Services $known ) {
		$this->known = $known;
	}

	/**
	 * Reads what was typed.
	 *
	 * @param string $json A list of services; one alone will do; empty for none.
	 * @return list<array<string, mixed>> Complete services only if there is no mistake.
	 */
	public function from_json( string $json ): array {
		if ( '' === trim( $json ) ) {
			return array();
		}
		$value = json_decode( $json, true );
		if ( ! is_array( $value ) ) {
			$this->mistakes[] = Json_Mistake::describe( $json );
			return array();
		}
		return $this->from_list( isset( $value['id'] ) || isset( $value['name'] ) ? array( $value ) : $value );
	}

	/**
	 * Looks through a list.
	 *
	 * @param array<mixed> $list What should be services.
	 * @return list<array<string, mixed>>
	 */
	public function from_list( array $list ): array {
		if ( array_values( $list ) !== $list ) {
			$this->mistakes[] = __( 'Own services are written as a list: [ { … }, { … } ].', 'einlass' );
			return array();
		}
		$check    = new Service_Check( $this->known->of_catalogue(), $this->known->sentences() );
		$services = array();
		foreach ( $list as $index => $service ) {
			foreach ( $check->mistakes_in( $service ) as $mistake ) {
				$this->mistakes[] = self::called( $service, $index + 1 ) . ' ' . $mistake;
			}
			// Where its facts come from nobody reads; the catalogue's form has the key.
			$services[] = is_array( $service ) ? $service + array(
				'facts' => array(
					'match'     => array(),
					'vendor'    => array(),
					'behaviour' => array(),
				),
			) : array();
		}
		return $services;
	}

	/**
	 * What is wrong, a sentence each.
	 *
	 * @return list<string>
	 */
	public function mistakes(): array {
		return $this->mistakes;
	}

	/**
	 * The form in which services stand in the field.
	 *
	 * @param array<mixed> $services Own services.
	 * @return string JSON that people can read; empty when there are none.
	 */
	public static function to_json( array $services ): string {
		$json = wp_json_encode( $services, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		return array() === $services || false === $json ? '' : $json;
	}

	/**
	 * What to call a service in a message.
	 *
	 * @param mixed $service Anything.
	 * @param int   $number  Its place in the list, from 1.
	 */
	private static function called( $service, int $number ): string {
		$name = is_array( $service ) ? ( $service['name'] ?? $service['id'] ?? '' ) : '';
		return is_string( $name ) && '' !== $name
			/* translators: begins a sentence about a mistake. 1: number of a service in a list, 2: its name */
			? sprintf( __( 'Own service %1$d, “%2$s”:', 'einlass' ), $number, $name )
			/* translators: begins a sentence about a mistake. %d: number of a service in a list */
			: sprintf( __( 'Own service %d:', 'einlass' ), $number );
	}
}
