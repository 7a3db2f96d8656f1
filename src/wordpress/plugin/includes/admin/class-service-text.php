<?php
/**
 * What a privacy policy says about one service.
 *
 * @package Einlass
 */

declare( strict_types=1 );

namespace Einlass\Admin;

defined( 'ABSPATH' ) || exit;

/**
 * Makes whole sentences of what is known of a service.
 */
final class Service_Text {

	/** @var array<string, mixed> */
	private array $service;

	/** @var array<string, string> */
	private array $sentences;

	/**
	 * Does nothing yet.
	 *
	 * @param array<string, mixed>  $service   As in the catalogue.
	 * @param array<string, string> $sentences Of the catalogue, by key.
	 */
	public function __construct( array $service, array $sentences ) {
		$this->service   = $service;
		$this->sentences = $sentences;
	}

	/** Two or three paragraphs, as HTML. */
	public function html(): string {
		$html = '<p>' . esc_html( implode( ' ', array_filter( array( $this->does(), $this->vendor(), $this->transfers(), $this->basis() ) ) ) ) . '</p>';
		$html .= '<p>' . esc_html( $this->stores() ) . '</p>';
		$link  = sprintf( '<a href="%1$s">%2$s</a>', esc_url( $this->service['policyUrl'] ), esc_html( $this->service['policyUrl'] ) );
		/* translators: 1: name of a company, 2: link to its privacy policy */
		$html .= '<p>' . sprintf( esc_html__( 'You can read more in the privacy policy of %1$s: %2$s', 'einlass' ), esc_html( $this->service['vendor']['name'] ), $link ) . '</p>';
		return $html;
	}

	/** What it does, and what for. */
	private function does(): string {
		$purposes = array();
		foreach ( $this->service['purposes'] as $purpose ) {
			$purposes[] = $this->sentences[ "purposes.$purpose" ] ?? $purpose;
		}
		$does = $this->sentences[ "services.{$this->service['id']}.does" ] ?? '';
		/* translators: %s: name of a service */
		$begin = sprintf( __( 'If you agree, this website loads %s.', 'einlass' ), $this->service['name'] );
		/* translators: %s: purposes, separated by commas */
		$aims = sprintf( __( 'It is loaded for this purpose: %s.', 'einlass' ), implode( ', ', $purposes ) );
		return implode( ' ', array_filter( array( $begin, $does, $aims ) ) );
	}

	/** Who receives the data. */
	private function vendor(): string {
		$vendor = $this->service['vendor'];
		$whole  = implode( ', ', array_filter( array( $vendor['name'], $vendor['address'], Countries::name( $vendor['country'] ) ) ) );
		/* translators: %s: name, address and country of a company */
		return sprintf( __( 'Your IP address, details of your browser and the address of the page that you visit go to %s.', 'einlass' ), $whole );
	}

	/** Who else receives it, and what a transfer rests on. */
	private function transfers(): string {
		$text   = '';
		$names  = array();
		$bases  = array( (string) ( $this->service['vendor']['basis'] ?? 'eu' ) );
		foreach ( $this->service['recipients'] ?? array() as $recipient ) {
			$names[] = sprintf( '%s (%s)', $recipient['name'], Countries::name( $recipient['country'] ) );
			$bases[] = (string) $recipient['basis'];
		}
		if ( array() !== $names ) {
			/* translators: %s: companies with their countries, separated by commas */
			$text = sprintf( __( 'Further recipients are %s.', 'einlass' ), implode( ', ', $names ) );
		}
		foreach ( array_unique( $bases ) as $basis ) {
			$text .= ' ' . ( $this->sentences[ "facts.basis.$basis" ] ?? '' );
		}
		return trim( $text );
	}

	/** What allows it. */
	private function basis(): string {
		return __( 'The legal basis is your consent (Art. 6(1)(a) GDPR, § 25(1) TDDDG).', 'einlass' );
	}

	/** What it keeps in the browser. */
	private function stores(): string {
		$sure = array();
		foreach ( $this->service['stores'] as $store ) {
			if ( empty( $store['unverified'] ) ) {
				$sure[] = sprintf( '%s (%s)', $store['name'], $this->life( $store['life'] ) );
			}
		}
		$name = $this->service['name'];
		if ( array() !== $sure ) {
			/* translators: 1: name of a service, 2: names of cookies and storage, each with its life */
			return sprintf( __( '%1$s stores the following in your browser: %2$s.', 'einlass' ), $name, implode( ', ', array_unique( $sure ) ) );
		}
		return array() === $this->service['stores']
			/* translators: %s: name of a service */
			? sprintf( __( '%s stores nothing in your browser.', 'einlass' ), $name )
			/* translators: %s: name of a service */
			: sprintf( __( 'There is no reliable information on what %s stores in your browser.', 'einlass' ), $name );
	}

	/**
	 * How long an entry stays.
	 *
	 * @param string|array<string, int> $life As in the catalogue.
	 */
	private function life( $life ): string {
		if ( is_string( $life ) ) {
			return $this->sentences[ "life.$life" ] ?? $life;
		}
		$parts = array();
		foreach ( $life as $unit => $count ) {
			$form    = 1 === (int) $count ? 'one' : 'other';
			$parts[] = str_replace( '{{count}}', (string) $count, $this->sentences[ "life.{$unit}_$form" ] ?? "$count $unit" );
		}
		return implode( ' ', $parts );
	}
}
